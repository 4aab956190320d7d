package io.github.wfarules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule answers the question whose case its pattern names. */
class RuleQuestionsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 25);
    private static final String DENIES = PolicyTexts.rule("denies", "denies", "request.mode == WorkMode.WFA");

    @TempDir
    private Path directory;

    private static String complianceRule(String effect, String condition) {
        return PolicyTexts.rule("after", effect, condition).replace("WorkModeCase", "ComplianceCase");
    }

    private Policy policy(String... rules) {
        return WfaRules.withFolder(PolicyTexts.write(directory, "", rules)).policy("contoh");
    }

    private String problemsOf(String... rules) {
        PolicyProblemsException refused = catchThrowableOfType(PolicyProblemsException.class, () -> policy(rules));
        return refused.problems().stream()
                .map(problem -> problem.text().en())
                .reduce("", (all, text) -> all + text + "\n");
    }

    @Test
    void a_rule_of_another_question_bears_on_no_work_mode_decision() {
        Policy policy = policy(DENIES, complianceRule("leaves open", "request.mode == WorkMode.WFA"));
        Case facts = Case.builder()
                .employee(Employee.builder().id("e-1").build())
                .workUnit(WorkUnit.builder().id("diskominfo").build())
                .request(Request.builder().mode(WorkMode.WFA).build())
                .build();

        assertThat(policy.decide(facts, DAY).findings())
                .extracting(Finding::ruleId)
                .containsExactly("contoh.denies");
        assertThat(policy.rulebook().rules())
                .extracting(Rulebook.Rule::id)
                .containsExactly("contoh.after", "contoh.denies");
    }

    @Test
    void an_effect_of_another_question_is_refused_with_those_there_are() {
        assertThat(problemsOf(complianceRule("denies", "request.mode == WorkMode.WFA")))
                .contains(
                        "a rule on `ComplianceCase` has no `@effect(\"denies\")`; there are: `advises` `consequence`");
        assertThat(problemsOf(PolicyTexts.rule("late", "violation", "request.mode == WorkMode.WFA")))
                .contains("a rule on `WorkModeCase` has no `@effect(\"violation\")`; there are: `advises` `applies`");
    }

    @Test
    void a_consequence_of_another_question_is_refused_with_those_there_are() {
        String rule = complianceRule("violation", "request.mode == WorkMode.WFA")
                .replace("$case.finding();", "$case.placesNotStated();");

        assertThat(problemsOf(rule))
                .contains("`$case.placesNotStated();` is not allowed; after `then` there may only be one of"
                        + " `$case.finding();`\n");
    }

    @Test
    void a_field_of_another_question_is_unknown() {
        assertThat(problemsOf(complianceRule("violation", "week.flexibleDays == 2")))
                .contains("the case has no `week`");
    }

    @Test
    void a_pattern_on_anything_else_is_refused_with_the_cases_there_are() {
        assertThat(problemsOf(DENIES.replace("WorkModeCase", "Case")))
                .contains("exactly one `$case : WorkModeCase( … )`")
                .contains("for other questions, instead of `WorkModeCase`: `ComplianceCase`");
    }
}
