package io.github.wfarules;

import static io.github.wfarules.WfaRequests.APPLIES;
import static io.github.wfarules.WfaRequests.DAY;
import static io.github.wfarules.WfaRequests.DENIES;
import static io.github.wfarules.WfaRequests.OPENS;
import static io.github.wfarules.WfaRequests.policy;
import static io.github.wfarules.WfaRequests.wfa;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Tasks;
import io.github.wfarules.facts.Week;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fact that nobody states is asked for where it could change the answer, and only there. */
class UnknownFactsTest {
    @TempDir
    private Path directory;

    @Test
    void an_unknown_fact_that_could_deny_leaves_the_answer_undetermined_and_is_named() {
        Decision decision = policy(directory, "", OPENS, APPLIES, DENIES)
                .decide(wfa().employee(Employee.builder().id("e-1").build()).build(), DAY);

        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.needs()).extracting(Need::name).containsExactly("employee.discipline");
        assertThat(decision.findings())
                .filteredOn(finding -> finding.certainty() == Certainty.POSSIBLE)
                .extracting(Finding::ruleId)
                .containsExactly("contoh.discipline");
    }

    @Test
    void an_unknown_fact_that_cannot_change_the_outcome_is_not_mentioned() {
        String always = PolicyTexts.rule("always", "denies", "request.mode == WorkMode.WFA");
        Decision decision = policy(directory, "", OPENS, APPLIES, DENIES, always)
                .decide(wfa().employee(Employee.builder().id("e-1").build()).build(), DAY);

        assertThat(decision.outcome()).isEqualTo(Outcome.DENIED);
        assertThat(decision.needs()).isEmpty();
        assertThat(decision.findings()).extracting(Finding::ruleId).doesNotContain("contoh.discipline");
    }

    @Test
    void a_known_part_that_settles_a_condition_hides_the_unknown_part() {
        String rule = PolicyTexts.rule("both", "denies", "tasks.digital == false && week.flexibleDays > 1");
        Policy policy = policy(directory, "", OPENS, APPLIES, rule);

        Case digital = wfa().tasks(Tasks.builder().digital(true).build()).build();
        assertThat(policy.decide(digital, DAY).outcome()).isEqualTo(Outcome.PERMITTED);
        Case paper = wfa().tasks(Tasks.builder().digital(false).build()).build();
        assertThat(policy.decide(paper, DAY).needs()).extracting(Need::name).containsExactly("week.flexibleDays");
    }

    @Test
    void a_negation_of_something_unknown_is_unknown() {
        String rule = PolicyTexts.rule("not", "denies", "!(tasks.digital == true || week.flexibleDays < 2)");
        Policy policy = policy(directory, "", OPENS, APPLIES, rule);

        assertThat(policy.decide(wfa().build(), DAY).needs())
                .extracting(Need::name)
                .containsExactlyInAnyOrder("tasks.digital", "week.flexibleDays");
        Case third = wfa().tasks(Tasks.builder().digital(false).build())
                .week(Week.builder().flexibleDays(2).build())
                .build();
        assertThat(policy.decide(third, DAY).outcome()).isEqualTo(Outcome.DENIED);
        assertThat(policy.decide(third, DAY).findings().get(0).comparisons())
                .extracting(Comparison::operator)
                .containsExactly("!=", ">=");
    }
}
