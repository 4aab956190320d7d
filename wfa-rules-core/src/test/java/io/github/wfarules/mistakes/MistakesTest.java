package io.github.wfarules.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Language;
import io.github.wfarules.Problem;
import io.github.wfarules.testing.PolicyCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Every mistake of the corpus, as the clerk who made it hears of it. */
class MistakesTest {

    private static final int FEWEST = 120;
    private static final double RIGHT_LINES = 0.98;

    /** Words that only somebody who knows the machinery understands, or that a program says of itself. */
    private static final Pattern MACHINERY = Pattern.compile(
            "drools|mvel|descr|lambda|err \\d|kie|antlr|snakeyaml|exception|\\bnull\\b(?!`)|java\\.(lang|util)"
                    + "|\\bat [a-z]+\\.[a-z]+\\(|rule_|token|flow (mapping|sequence)|block (end|mapping)",
            Pattern.CASE_INSENSITIVE);

    private static List<Told> told = List.of();

    /** What is told of a mistake, and the line that has to be mended. */
    private record Told(Mistake mistake, int line, List<Problem> problems) {
        boolean pointsAtTheLine() {
            return problems.stream().anyMatch(problem -> problem.line() == line && namesTheFix(mistake, problem));
        }
    }

    @BeforeAll
    static void make_every_mistake(@TempDir Path directory) throws IOException {
        List<Told> all = new ArrayList<>();
        for (Mistake mistake : Corpus.mistakes()) {
            Path folders = Files.createTempDirectory(directory, "made");
            Corpus.copyTo(folders);
            mistake.makeIn(folders);
            int line = mistake.line(Corpus.correctFolders(), folders);
            all.add(new Told(mistake, line, PolicyCheck.of(folders, mistake.policy())));
        }
        told = List.copyOf(all);
    }

    @Test
    void the_correct_folders_have_no_problem() {
        assertThat(PolicyCheck.in(Corpus.correctFolders()))
                .containsOnlyKeys("kota-contoh", "kota-layanan", "negara")
                .allSatisfy((id, problems) -> assertThat(problems).isEmpty());
    }

    @Test
    void almost_every_problem_points_at_the_line_to_mend(TestReporter reporter) {
        List<String> elsewhere = told.stream()
                .filter(told -> !told.pointsAtTheLine())
                .map(told -> told.mistake().name())
                .toList();
        double right = 1.0 - (double) elsewhere.size() / told.size();

        String share = String.format(Locale.ROOT, "%.1f %% of %d", right * 100, told.size());
        reporter.publishEntry("right lines", share);
        assertThat(told).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(right).as("%s right; elsewhere: %s", share, elsewhere).isGreaterThanOrEqualTo(RIGHT_LINES);
    }

    @TestFactory
    Stream<DynamicTest> names_the_fix_in_both_languages() {
        return told.stream()
                .map(told -> DynamicTest.dynamicTest(told.mistake().name(), () -> {
                    Mistake mistake = told.mistake();
                    assertThat(told.problems())
                            .as("what is said of it:%n%s", shown(told.problems()))
                            .anySatisfy(problem -> {
                                assertThat(problem.file()).isEqualTo(mistake.path());
                                assertThat(problem.severity()).isEqualTo(mistake.severity());
                                assertThat(problem.text().en()).contains(mistake.en());
                                assertThat(problem.text().id()).contains(mistake.id());
                            })
                            .allSatisfy(problem -> {
                                assertThat(problem.text().en()).doesNotContainPattern(MACHINERY);
                                assertThat(problem.text().id()).doesNotContainPattern(MACHINERY);
                            });
                }));
    }

    @Test
    void mistakes_in_several_files_are_told_at_once(@TempDir Path directory) throws IOException {
        List<String> files = List.of(
                "kota-contoh/rules/units.drl",
                "kota-contoh/rules/people.drl",
                "kota-contoh/policy.yaml",
                "kota-contoh/parameters.yaml",
                "kota-contoh/calendar.yaml",
                "kota-contoh/scenarios/units.yaml");
        Corpus.copyTo(directory);
        List<Mistake> made = files.stream()
                .map(file -> Corpus.mistakes().stream()
                        .filter(mistake -> mistake.file().equals(file))
                        .findFirst()
                        .orElseThrow())
                .toList();
        made.forEach(mistake -> mistake.makeIn(directory));

        List<Problem> problems = PolicyCheck.of(directory, "kota-contoh");

        assertThat(made).allSatisfy(mistake -> assertThat(problems)
                .as("what is said of `%s`:%n%s", mistake, shown(problems))
                .anyMatch(problem -> Objects.equals(problem.file(), mistake.path())
                        && problem.line() == mistake.line(Corpus.correctFolders(), directory)
                        && namesTheFix(mistake, problem)));
    }

    private static boolean namesTheFix(Mistake mistake, Problem problem) {
        return mistake.en().stream().allMatch(problem.text().en()::contains)
                && mistake.id().stream().allMatch(problem.text().id()::contains);
    }

    private static String shown(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.render(Language.ENGLISH) + "\n" + problem.render(Language.INDONESIAN))
                .collect(Collectors.joining("\n"));
    }
}
