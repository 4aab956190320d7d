package io.github.wfarules;

import static io.github.wfarules.WfaRequests.APPLIES;
import static io.github.wfarules.WfaRequests.DAY;
import static io.github.wfarules.WfaRequests.OPENS;
import static io.github.wfarules.WfaRequests.policy;
import static io.github.wfarules.WfaRequests.wfa;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Determination;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an act on file settles, and what one that is not there leaves open. */
class ActsOnFileTest {
    private static final String BY_ACT = PolicyTexts.rule("by-act", "applies", "determined(\"applied\")");
    private static final String APPROVAL = PolicyTexts.rule(
            "approval", "requires approval", "!filed(\"applied\")", "$case.finding();", "@by(\"mayor\")");

    @TempDir
    private Path directory;

    @Test
    void an_act_that_is_not_on_file_is_unknown_to_determined_and_absent_to_filed() {
        Policy policy = policy(directory, "", OPENS, BY_ACT, APPROVAL);

        Decision open = policy.decide(wfa().build(), DAY);
        assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(open.needs()).extracting(Need::kind).containsExactly(Need.Kind.ACT);
        Decision yes = policy.decide(wfa().determinations(List.of(act(true))).build(), DAY);
        assertThat(yes.outcome()).isEqualTo(Outcome.PERMITTED);
        Decision no = policy.decide(wfa().determinations(List.of(act(false))).build(), DAY);
        assertThat(no.outcome()).isEqualTo(Outcome.DENIED);
    }

    private static Determination act(boolean granted) {
        return Determination.builder()
                .code("applied")
                .granted(granted)
                .from(DAY)
                .to(DAY)
                .build();
    }

    @Test
    void a_refusal_counts_where_the_last_act_says_no_and_never_leaves_anything_open() {
        String refused = PolicyTexts.rule("refused", "denies", "refused(\"applied\")");
        Policy policy = policy(directory, "", OPENS, APPLIES, refused, APPROVAL);

        assertThat(outcome(policy)).as("nothing on file").isEqualTo(Outcome.NEEDS_APPROVAL);
        assertThat(outcome(policy, act(false))).as("a no").isEqualTo(Outcome.DENIED);
        assertThat(outcome(policy, made(false, 1), made(true, 2)))
                .as("then a yes")
                .isEqualTo(Outcome.PERMITTED);
        assertThat(outcome(policy, made(true, 2), made(false, 1)))
                .as("in any order")
                .isEqualTo(Outcome.PERMITTED);
        assertThat(outcome(policy, made(true, 1), made(false, 2)))
                .as("taken back")
                .isEqualTo(Outcome.DENIED);
        assertThat(outcome(policy, act(true), made(false, 2), made(true, 1)))
                .as("a yes that nobody can say was before the no")
                .isEqualTo(Outcome.PERMITTED);
        assertThat(outcome(policy, act(true), act(false))).as("no days").isEqualTo(Outcome.PERMITTED);
        Case yesterday = wfa().determinations(List.of(act(false))).build();
        assertThat(policy.decide(yesterday, DAY.plusDays(1)).outcome())
                .as("a no for another day")
                .isEqualTo(Outcome.NEEDS_APPROVAL);
    }

    private static Outcome outcome(Policy policy, Determination... acts) {
        return policy.decide(wfa().determinations(List.of(acts)).build(), DAY).outcome();
    }

    private static Determination made(boolean granted, int day) {
        return Determination.builder()
                .code("applied")
                .granted(granted)
                .madeOn(LocalDate.of(2025, 3, day))
                .build();
    }

    @Test
    void an_act_holds_only_on_its_days() {
        Policy policy = policy(directory, "", OPENS, BY_ACT);
        Case facts = wfa().determinations(List.of(act(true))).build();

        Decision inForce = policy.decide(facts, DAY);
        Decision after = policy.decide(facts, DAY.plusDays(1));

        assertThat(inForce.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(inForce.findings()).extracting(Finding::ruleId).containsExactly("contoh.opens", "contoh.by-act");
        assertThat(after.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(after.needs()).extracting(Need::name).containsExactly("applied");
    }

    @Test
    void an_outstanding_approval_names_who_gives_it() {
        Decision decision = policy(directory, "", OPENS, APPLIES, APPROVAL).decide(wfa().build(), DAY);

        assertThat(decision.outcome()).isEqualTo(Outcome.NEEDS_APPROVAL);
        assertThat(decision.findings())
                .filteredOn(finding -> finding.effect() == Effect.REQUIRES_APPROVAL)
                .extracting(finding -> finding.party().title().en())
                .containsExactly("mayor");
    }
}
