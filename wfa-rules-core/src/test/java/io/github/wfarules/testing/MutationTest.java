package io.github.wfarules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.wfarules.Language;
import io.github.wfarules.PolicyProblemsException;
import io.github.wfarules.PolicyTexts;
import io.github.wfarules.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small changes to a policy, and scenarios that notice them or do not. */
class MutationTest {
    private static final String LIMIT = PolicyTexts.limit("fixed", "value: 2, from: 2024-01-01, basis: perda Pasal 2");
    private static final String[] RULES = {
        PolicyTexts.rule("opens", "opens", "request.mode != WorkMode.WFO"),
        PolicyTexts.rule("applies", "applies", "request.mode != WorkMode.WFO"),
        PolicyTexts.rule(
                "limit", "denies", "request.mode != WorkMode.WFO, week.flexibleDays >= number(\"contoh.limit\")"),
    };
    private static final String HEAD = """
            base:
              employee: { id: e1 }
              workUnit: { id: diskominfo }
              request: { mode: WFA }
              week: { flexibleDays: 0 }
            scenarios:
            """;
    private static final String EDGE =
            scenario("third day", "2025-01-02", "{ week: { flexibleDays: 2 } }", "DENIED, because: [ contoh.limit ]")
                    + scenario("second day", "2025-01-02", "{ week: { flexibleDays: 1 } }", "PERMITTED");
    private static final String REST = scenario(
                    "fourth day",
                    "2025-01-02",
                    "{ week: { flexibleDays: 3 } }",
                    "DENIED, because: [ contoh.opens, contoh.applies ]")
            + scenario(
                    "office",
                    "2025-01-02",
                    "{ request: { mode: WFO }, week: { flexibleDays: 2 } }",
                    "PERMITTED, not: [ contoh.opens, contoh.applies, contoh.limit ]")
            + scenario(
                    "first day",
                    "2025-01-01",
                    "{ week: { flexibleDays: 2 } }",
                    "DENIED, because: [ contoh.limit, contoh.opens, contoh.applies ]")
            + scenario(
                    "day before",
                    "2024-12-31",
                    "{ week: { flexibleDays: 2 } }",
                    "DENIED, not: [ contoh.limit, contoh.opens ]")
            + scenario("nothing applies before", "2024-12-31", "{ }", "DENIED, not: [ contoh.applies ]");

    @TempDir
    private Path directory;

    @Test
    void scenarios_on_every_edge_notice_every_change() throws IOException {
        Mutation mutation = scenarios(EDGE + REST).mutation();

        assertThat(mutation.survivors()).isEmpty();
        assertThat(mutation.percentNoticed()).isEqualTo(100);
        assertThat(mutation.changes()).isGreaterThan(20);
    }

    @Test
    void without_a_scenario_on_the_edge_the_shifted_comparison_survives() throws IOException {
        Mutation mutation = scenarios(scenario(
                                "fourth day",
                                "2025-01-02",
                                "{ week: { flexibleDays: 3 } }",
                                "DENIED, because: [ contoh.limit ]")
                        + scenario("first day", "2025-01-02", "{ }", "PERMITTED"))
                .mutation();

        assertThat(mutation.survivors())
                .extracting(Survivor::subject, survivor -> survivor.change().en())
                .contains(
                        tuple(
                                "contoh.limit",
                                "`week.flexibleDays >= number(\"contoh.limit\")` becomes `week.flexibleDays > number(\"contoh.limit\")`"),
                        tuple("contoh.limit", "2 becomes 1"),
                        tuple("contoh.limit", "2 becomes 3"),
                        tuple("contoh.limit", "condition left out: `request.mode != WorkMode.WFO`"));
        assertThat(mutation.percentNoticed()).isLessThan(100);
    }

    @Test
    void a_survivor_names_its_line() throws IOException {
        List<Survivor> survivors = scenarios(scenario("first day", "2025-01-02", "{ }", "PERMITTED"))
                .mutation()
                .survivors();

        assertThat(survivors).extracting(Survivor::file).contains("rules/rules.drl", "parameters.yaml");
        for (Survivor survivor : survivors) {
            String line = Files.readAllLines(directory.resolve("contoh").resolve(survivor.file()))
                    .get(survivor.line() - 1);
            assertThat(line).as(survivor.toString()).containsPattern("rule \"|WorkModeCase\\(|value: 2");
        }
    }

    @Test
    void a_survivor_comes_with_a_scenario_that_notices_it() throws IOException {
        String few = scenario(
                        "fourth day",
                        "2025-01-02",
                        "{ week: { flexibleDays: 3 } }",
                        "DENIED, because: [ contoh.limit ]")
                + scenario("first day", "2025-01-02", "{ }", "PERMITTED");
        Mutation before = scenarios(few).mutation();
        assertThat(before.survivors()).isNotEmpty().allMatch(survivor -> survivor.scenario() != null);

        Path folder = directory.resolve("contoh/scenarios");
        for (Survivor survivor : before.survivors()) {
            Files.writeString(
                    folder.resolve("noticed-" + before.survivors().indexOf(survivor) + ".yaml"), survivor.scenario());
        }

        Scenarios pasted = Scenarios.in(directory.resolve("contoh")).get(0);
        assertThat(pasted.run()).isNotEmpty().allMatch(ScenarioResult::passed);
        assertThat(pasted.mutation().survivors()).isEmpty();
    }

    @Test
    void a_test_of_junit_fails_below_the_share_that_is_asked_for_and_says_what_is_missing() throws IOException {
        scenarios(scenario("first day", "2025-01-02", "{ }", "PERMITTED"));
        Path folder = directory.resolve("contoh");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> run(ScenarioTests.mutation(folder, 100)))
                .withMessageContaining("% of the changes noticed (at least 100)")
                .withMessageContaining("parameters.yaml:")
                .withMessageContaining("2 becomes 1")
                .withMessageContaining("scenarios:");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> run(ScenarioTests.coverage(folder, 100, 0)))
                .withMessageContaining("% of rules (at least 100)")
                .withMessageContaining("contoh.limit: no scenario makes it true");
        assertThatNoException().isThrownBy(() -> run(ScenarioTests.coverage(folder, 0, 0)));
    }

    private static void run(Stream<DynamicTest> tests) throws Throwable {
        for (DynamicTest test : tests.toList()) {
            test.getExecutable().execute();
        }
    }

    @Test
    void a_change_to_days_on_which_nothing_can_be_heard_is_not_tried() throws IOException {
        Mutation mutation = scenarios(scenario("first day", "2025-01-02", "{ }", "PERMITTED"))
                .mutation();

        // The rule that reads the value begins a year after it.
        assertThat(mutation.survivors())
                .extracting(survivor -> survivor.change().en())
                .noneMatch(change -> change.contains("2024-01-01"));
    }

    @Test
    void a_survivor_may_be_explained_until_it_is_none() throws IOException {
        String reason = "    reason: { id: sebab, en: because }\n";
        Scenarios scenarios = scenarios(scenario("third day", "2025-01-02", "{ week: { flexibleDays: 2 } }", "DENIED"));
        Files.writeString(
                directory.resolve("contoh/scenarios/survivors.yaml"),
                "survivors:\n  - subject: contoh.limit\n    changes: [ 2 becomes 1, 2 becomes 3 ]\n" + reason);

        Mutation mutation = Scenarios.in(directory.resolve("contoh")).get(0).mutation();

        assertThat(mutation.survivors())
                .filteredOn(Survivor::isExplained)
                .extracting(Survivor::subject, survivor -> survivor.change().en(), Survivor::reason, Survivor::scenario)
                .containsExactly(tuple("contoh.limit", "2 becomes 1", new Text("sebab", "because"), null));
        assertThat(mutation.outdated()).containsExactly("contoh.limit: 2 becomes 3");
        assertThat(mutation.isExplained()).isFalse();
        assertThat(scenarios.mutation().changes()).isEqualTo(mutation.changes());
    }

    @Test
    void a_mistake_among_the_explanations_is_told_with_its_line() throws IOException {
        Scenarios scenarios = scenarios(scenario("first day", "2025-01-02", "{ }", "PERMITTED"));
        Path folder = directory.resolve("contoh");
        Files.writeString(folder.resolve("scenarios/survivors.yaml"), "survivors:\n  - subject: contoh.limit\n");

        assertThatExceptionOfType(PolicyProblemsException.class)
                .isThrownBy(() -> Scenarios.in(folder).get(0).mutation());
        assertThat(PolicyCheck.all(folder))
                .extracting(problem -> problem.render(Language.ENGLISH))
                .anyMatch(text -> text.startsWith("scenarios/survivors.yaml:2:5: the key `changes` is missing"));
        assertThat(scenarios.all()).hasSize(1);
    }

    @Test
    void nothing_is_tried_where_a_scenario_fails_already() throws IOException {
        Scenarios scenarios = scenarios(scenario("wrong", "2025-01-02", "{ }", "DENIED"));

        assertThatIllegalStateException().isThrownBy(scenarios::mutation).withMessageContaining("contoh");
    }

    @Test
    void the_same_changes_are_tried_every_time() throws IOException {
        Scenarios scenarios = scenarios(scenario("first day", "2025-01-02", "{ }", "PERMITTED"));

        assertThat(scenarios.mutation()).isEqualTo(scenarios.mutation());
    }

    private Scenarios scenarios(String scenarios) throws IOException {
        Path folder = PolicyTexts.write(directory, LIMIT, RULES);
        Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(folder.resolve("scenarios/all.yaml"), HEAD + scenarios);
        return Scenarios.in(folder).get(0);
    }

    private static String scenario(String name, String date, String facts, String outcome) {
        return "  - name: " + name + "\n    date: " + date + "\n    case: " + facts + "\n    expect: { outcome: "
                + outcome + " }\n";
    }
}
