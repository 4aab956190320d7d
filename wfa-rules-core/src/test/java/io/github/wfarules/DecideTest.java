package io.github.wfarules;

import static io.github.wfarules.WfaRequests.APPLIES;
import static io.github.wfarules.WfaRequests.DAY;
import static io.github.wfarules.WfaRequests.DENIES;
import static io.github.wfarules.WfaRequests.OPENS;
import static io.github.wfarules.WfaRequests.employee;
import static io.github.wfarules.WfaRequests.policy;
import static io.github.wfarules.WfaRequests.wfa;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.WorkMode;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How findings combine, on policies of a few rules. */
class DecideTest {
    @TempDir
    private Path directory;

    @Test
    void permits_what_is_opened_applied_and_not_denied() {
        Decision decision = policy(directory, "", OPENS, APPLIES, DENIES).decide(wfa().build(), DAY);

        assertThat(decision.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(decision.findings()).extracting(Finding::ruleId).containsExactly("contoh.opens", "contoh.applies");
        assertThat(decision.needs()).isEmpty();
    }

    @Test
    void denies_what_nothing_opens_or_nothing_applies() {
        assertThat(policy(directory, "", APPLIES).decide(wfa().build(), DAY).outcome())
                .isEqualTo(Outcome.DENIED);
        Decision notApplied = policy(directory.resolve("other"), "", OPENS).decide(wfa().build(), DAY);
        assertThat(notApplied.outcome()).isEqualTo(Outcome.DENIED);
        assertThat(notApplied.summary().en()).isEqualTo("The body does not apply this work mode.");
    }

    @Test
    void the_office_needs_nothing_to_open_it() {
        Case office =
                wfa().request(Request.builder().mode(WorkMode.WFO).build()).build();

        Decision decision = policy(directory, "", DENIES).decide(office, DAY);

        assertThat(decision.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(decision.findings()).isEmpty();
        assertThat(decision.summary().en()).isEqualTo("Working from the office needs no permission.");
    }

    @Test
    void explains_a_denial_by_what_was_needed_and_what_was_there() {
        Decision decision = policy(directory, "", OPENS, APPLIES, DENIES)
                .decide(wfa().employee(employee(Discipline.IN_PROCESS)).build(), DAY);

        assertThat(decision.outcome()).isEqualTo(Outcome.DENIED);
        Finding denial = decision.findings().get(0);
        assertThat(denial.ruleId()).isEqualTo("contoh.discipline");
        assertThat(denial.comparisons())
                .containsExactly(new Comparison("employee.discipline", "in", "SERVING, IN_PROCESS", "IN_PROCESS"));
        assertThat(denial.basis().locator()).isEqualTo("Pasal 1");
        assertThat(denial.basis().instrument().id()).isEqualTo("perda");
        assertThat(denial.message(Language.INDONESIAN)).isEqualTo("alasan discipline");
    }

    @Test
    void an_exclusion_goes_before_a_denial() {
        String leave = PolicyTexts.rule("leave", "excludes", "day.onLeave == true");
        Case onLeave = wfa().employee(employee(Discipline.SERVING))
                .day(Day.builder().onLeave(true).build())
                .build();

        Decision decision = policy(directory, "", OPENS, APPLIES, DENIES, leave).decide(onLeave, DAY);

        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(decision.findings()).extracting(Finding::ruleId).containsExactly("contoh.leave");
    }

    @Test
    void a_silent_text_leaves_the_answer_open_and_names_who_can_settle_it() {
        String open = PolicyTexts.rule(
                "silent", "leaves open", "request.mode == WorkMode.WFA", "$case.finding();", "@by(\"mayor\")");

        Decision decision = policy(directory, "", OPENS, APPLIES, open).decide(wfa().build(), DAY);

        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.needs())
                .containsExactly(new Need(
                        Need.Kind.CLARIFICATION,
                        "contoh.silent",
                        new Text("alasan silent", "reason silent"),
                        new Party("mayor", new Text("wali kota", "mayor"))));
    }

    @Test
    void a_rule_holds_from_its_first_to_its_last_day() {
        String dated = PolicyTexts.rule(
                "dated",
                "denies",
                "request.mode == WorkMode.WFA",
                "$case.finding();",
                "@from(\"2025-03-24\") @to(\"2025-03-27\")");
        Policy policy = policy(directory, "", OPENS, APPLIES, dated);

        assertThat(outcome(policy, 23)).isEqualTo(Outcome.PERMITTED);
        assertThat(outcome(policy, 24)).isEqualTo(Outcome.DENIED);
        assertThat(outcome(policy, 27)).isEqualTo(Outcome.DENIED);
        assertThat(outcome(policy, 28)).isEqualTo(Outcome.PERMITTED);
    }

    private static Outcome outcome(Policy policy, int dayOfMarch) {
        return policy.decide(wfa().build(), LocalDate.of(2025, 3, dayOfMarch)).outcome();
    }

    @Test
    void a_policy_nobody_has_is_named_with_what_was_probably_meant() {
        WfaRules rules = WfaRules.withFolder(PolicyTexts.write(directory, "", OPENS));

        assertThatThrownBy(() -> rules.policy("contho"))
                .isInstanceOfSatisfying(UnknownPolicyException.class, unknown -> assertThat(
                                unknown.text().in(Language.INDONESIAN))
                        .isEqualTo("tidak ada kebijakan `contho`; maksud Anda `contoh`?"));
    }
}
