package io.github.wfarules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.wfarules.Language;
import io.github.wfarules.PolicyTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios that exercise their rules, and scenarios that only seem to. */
class CoverageTest {
    private static final String OPENS = PolicyTexts.rule("opens", "opens", "request.mode != WorkMode.WFO");
    private static final String APPLIES = PolicyTexts.rule("applies", "applies", "request.mode != WorkMode.WFO");
    private static final String DENIES = PolicyTexts.rule(
            "denies", "denies", "request.mode == WorkMode.WFA, employee.discipline == Discipline.SERVING");
    private static final String HEAD = """
            base:
              employee: { id: e1, discipline: NONE }
              workUnit: { id: diskominfo }
              request: { mode: WFA }
            scenarios:
            """;

    @TempDir
    private Path directory;

    @Test
    void a_rule_that_was_only_true_is_not_covered() throws IOException {
        Coverage coverage = coverage(scenario("WFA", "2025-03-25", "{ }", "PERMITTED"), OPENS, APPLIES);

        assertThat(coverage.rules())
                .extracting(RuleCoverage::rule, RuleCoverage::madeTrue, RuleCoverage::madeFalse)
                .containsExactly(tuple("contoh.applies", 1, 0), tuple("contoh.opens", 1, 0));
        assertThat(coverage.percentOfRules()).isZero();
    }

    @Test
    void a_rule_that_was_true_and_false_is_covered() throws IOException {
        Coverage coverage = coverage(
                scenario("WFA", "2025-03-25", "{ }", "PERMITTED")
                        + scenario("WFO", "2025-03-25", "{ request: { mode: WFO } }", "PERMITTED"),
                OPENS,
                APPLIES);

        assertThat(coverage.percentOfRules()).isEqualTo(100);
        assertThat(coverage.percentOfConditions()).isEqualTo(100);
    }

    @Test
    void a_condition_counts_only_where_it_decided_alone() throws IOException {
        Coverage coverage = coverage(
                scenario("serving", "2025-03-25", "{ employee: { discipline: SERVING } }", "DENIED")
                        + scenario("neither", "2025-03-25", "{ request: { mode: WFO } }", "PERMITTED"),
                OPENS,
                APPLIES,
                DENIES);

        assertThat(coverage.rules().get(1).conditions())
                .extracting(ConditionCoverage::text, ConditionCoverage::decidedTrue, ConditionCoverage::decidedFalse)
                .containsExactly(tuple("request.mode == WFA", 1, 0), tuple("employee.discipline == SERVING", 1, 0));
        assertThat(coverage.rules().get(1).isCovered()).isTrue();
        assertThat(coverage.percentOfConditions()).isEqualTo(50);
    }

    @Test
    void an_unknown_fact_makes_a_rule_neither_true_nor_false() throws IOException {
        Coverage coverage = coverage(
                scenario("unknown", "2025-03-25", "{ employee: { discipline: null } }", "UNDETERMINED"),
                OPENS,
                APPLIES,
                DENIES);

        assertThat(coverage.rules().get(1))
                .returns(0, RuleCoverage::madeTrue)
                .returns(0, RuleCoverage::madeFalse)
                .satisfies(rule -> assertThat(rule.conditions())
                        .extracting(ConditionCoverage::decidedTrue)
                        .containsOnly(0));
    }

    @Test
    void a_rule_that_is_not_in_force_was_not_made_false() throws IOException {
        Coverage coverage = coverage(
                scenario("the year before", "2024-12-31", "{ request: { mode: WFO } }", "PERMITTED"), OPENS, APPLIES);

        assertThat(coverage.rules()).extracting(RuleCoverage::madeFalse).containsOnly(0);
    }

    @Test
    void days_of_change_without_a_scenario_are_named() throws IOException {
        String dated = PolicyTexts.rule(
                "dated",
                "denies",
                "request.mode == WorkMode.WFA",
                "$case.finding();",
                "@from(\"2025-03-24\") @to(\"2025-03-27\")");

        Coverage coverage = coverage(scenario("first day", "2025-03-24", "{ }", "DENIED"), OPENS, APPLIES, dated);

        assertThat(coverage.days()).containsExactly(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 28));
    }

    @Test
    void values_that_no_scenario_depends_on_are_named() throws IOException {
        String limit = """
                contoh.%s:
                  kind: number
                  bound: fixed
                  title: { id: batas, en: limit }
                  values: [ { value: 2, basis: perda Pasal 2 } ]
                """;
        String reads = "request.mode != WorkMode.WFO, week.flexibleDays >= number(\"contoh.%s\")";
        Path folder = PolicyTexts.write(
                directory,
                limit.formatted("asked") + limit.formatted("idle"),
                OPENS,
                APPLIES,
                PolicyTexts.rule("asks", "denies", reads.formatted("asked")),
                PolicyTexts.rule("idles", "advises", "employee.unitHead == true, " + reads.formatted("idle")));
        Files.createDirectories(folder.resolve("scenarios"));
        String facts = "{ employee: { unitHead: false }, week: { flexibleDays: 1 } }";
        Files.writeString(
                folder.resolve("scenarios/all.yaml"), HEAD + scenario("first", "2025-03-24", facts, "PERMITTED"));

        Coverage coverage = Scenarios.in(folder).get(0).coverage();

        assertThat(coverage.values()).containsExactly("contoh.idle");
        assertThat(coverage.toJson()).contains("\"values\":[\"contoh.idle\"]");
        assertThat(coverage.toHtml(Scenarios.in(folder).get(0).ruleFiles(), Language.ENGLISH))
                .contains("Values that no scenario depends on: contoh.idle");
    }

    @Test
    void conditions_know_their_lines() throws IOException {
        String long_ = PolicyTexts.rule(
                "long", "denies", "request.mode == WorkMode.WFA,\n        employee.discipline == Discipline.SERVING");

        RuleCoverage rule = coverage(scenario("one", "2025-03-24", "{ }", "PERMITTED"), APPLIES, long_, OPENS)
                .rules()
                .get(1);

        assertThat(rule.conditions().get(1).line())
                .isEqualTo(rule.conditions().get(0).line() + 1);
        assertThat(Files.readAllLines(directory.resolve("contoh").resolve(rule.file()))
                        .get(rule.conditions().get(1).line() - 1))
                .contains("employee.discipline");
    }

    private Coverage coverage(String scenarios, String... rules) throws IOException {
        Path folder = PolicyTexts.write(directory, "", rules);
        Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(folder.resolve("scenarios/all.yaml"), HEAD + scenarios);
        return Scenarios.in(folder).get(0).coverage();
    }

    private static String scenario(String name, String date, String facts, String outcome) {
        return "  - name: " + name + "\n    date: " + date + "\n    case: " + facts + "\n    expect: { outcome: "
                + outcome + " }\n";
    }
}
