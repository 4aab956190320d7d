package io.github.wfarules.internal.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.testing.ExpectationTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of the guide say what the code says. */
class GuideTest {
    private static final Path GUIDE = Path.of("README.md");

    private record Section(String name, Supplier<String> text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Section> sections() {
        return List.of(
                new Section("cases", VocabularyTables::cases),
                new Section("facts", VocabularyTables::facts),
                new Section("case only", CaseTables::onlyInCases),
                new Section("reads", ReadingTables::reads),
                new Section("inputs", InputTables::inputs),
                new Section("counter keys", CounterTables::keys),
                new Section("counter measures", CounterTables::measures),
                new Section("expectations", ExpectationTables::keys),
                new Section("constants", VocabularyTables::constants),
                new Section("operators", VocabularyTables::operators),
                new Section("functions", VocabularyTables::functions),
                new Section("effects", AuthoringTables::effects),
                new Section("annotations", AuthoringTables::annotations),
                new Section("kinds", AuthoringTables::kinds),
                new Section("bounds", AuthoringTables::bounds),
                new Section("level keys", LevelTables::keys),
                new Section("deduction keys", DeductionTables::keys),
                new Section("calendar years", NationalTables::calendarYears),
                new Section("national parameters", NationalTables::parameters),
                new Section("replaceable rules", NationalTables::replaceableRules),
                new Section("code lists", NationalTables::codeLists));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void a_table_says_what_the_code_says(Section section) throws IOException {
        String guide = Files.readString(GUIDE);
        String begin = "<!-- generated: " + section.name() + " -->\n";
        assertThat(guide).as("the guide has a place for the table").contains(begin);
        int from = guide.indexOf(begin) + begin.length();
        int to = guide.indexOf("<!-- end -->", from);
        String written = guide.substring(from, to);
        String generated = section.text().get();
        if (Boolean.getBoolean("wfarules.update")) {
            Files.writeString(GUIDE, guide.substring(0, from) + generated + guide.substring(to));
        } else {
            assertThat(written)
                    .as(
                            "the table `%s` of the guide is stale; `mvn test -Dwfarules.update=true` writes it anew",
                            section.name())
                    .isEqualTo(generated);
        }
    }
}
