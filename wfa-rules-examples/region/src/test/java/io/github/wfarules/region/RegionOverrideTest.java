package io.github.wfarules.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Language;
import io.github.wfarules.testing.ScenarioTests;
import io.github.wfarules.testing.Scenarios;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The README shows what the example prints, and the folders pass their own scenarios. */
class RegionOverrideTest {
    private static final Path HERE = Path.of("");
    private static final Path README = HERE.resolve("README.md");

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_readme_shows_what_the_example_prints(Language language) throws IOException {
        String readme = Files.readString(README);
        String begin = "<!-- output " + language + " -->\n";
        int from = readme.indexOf(begin) + begin.length();
        int to = readme.indexOf("<!-- end -->", from);
        String written = readme.substring(from, to);
        String printed = "```text\n" + printed(language) + "```\n";
        if (Boolean.getBoolean("wfarules.update")) {
            Files.writeString(README, readme.substring(0, from) + printed + readme.substring(to));
        } else {
            assertThat(written)
                    .as(
                            "README.md shows other output than the example prints; `mvn test -Dwfarules.update=true` mends it")
                    .isEqualTo(printed);
        }
    }

    private static String printed(Language language) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        new RegionOverride(HERE, language, new PrintStream(printed, true, StandardCharsets.UTF_8)).run();
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @TestFactory
    Stream<DynamicContainer> scenarios() {
        return Stream.of("policies", "circulars").flatMap(directory -> ScenarioTests.in(HERE.resolve(directory)));
    }

    @Test
    void what_was_done_with_the_guide_alone_gives_no_warning_and_leaves_no_rule_untested() {
        assertThat(Scenarios.in(HERE.resolve("circulars"))).hasSize(3).allSatisfy(scenarios -> {
            assertThat(scenarios.policy().warnings()).isEmpty();
            assertThat(scenarios.rulesWithoutScenario()).isEmpty();
        });
    }
}
