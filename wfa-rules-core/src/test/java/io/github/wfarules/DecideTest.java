package io.github.wfarules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wfarules.facts.Attributes;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Determination;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Tasks;
import io.github.wfarules.facts.Usage;
import io.github.wfarules.facts.Week;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How findings combine, on policies of a few rules. */
class DecideTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 25);
    private static final String OPENS = PolicyTexts.rule("opens", "opens", "request.mode != WorkMode.WFO");
    private static final String APPLIES = PolicyTexts.rule("applies", "applies", "request.mode != WorkMode.WFO");
    private static final String DENIES = PolicyTexts.rule(
            "discipline", "denies", "employee.discipline in ( Discipline.SERVING, Discipline.IN_PROCESS )");
    private static final String QUOTA = """
            contoh.quota:
              kind: percentage
              bound: ceiling
              title: { id: kuota, en: quota }
              values:
                - { value: 5, from: 2025-01-01, to: 2025-12-31, basis: perda Pasal 2 }
            """;
    private static final String CAP = PolicyTexts.rule(
            "cap", "limits places", "request.mode == WorkMode.WFA", "$case.atMost(percentage(\"contoh.quota\"));", "");

    @TempDir
    private Path directory;

    private Policy policy(String parameters, String... rules) {
        return WfaRules.withFolder(PolicyTexts.write(directory, parameters, rules))
                .policy("contoh");
    }

    private static Case.Builder wfa() {
        return Case.builder()
                .employee(employee(Discipline.NONE))
                .workUnit(WorkUnit.builder().id("diskominfo").headcount(60).build())
                .request(Request.builder().mode(WorkMode.WFA).build());
    }

    private static Employee employee(Discipline discipline) {
        return Employee.builder().id("e-1").discipline(discipline).build();
    }

    @Test
    void permits_what_is_opened_applied_and_not_denied() {
        Decision decision = policy("", OPENS, APPLIES, DENIES).decide(wfa().build(), DAY);

        assertThat(decision.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(decision.findings()).extracting(Finding::ruleId).containsExactly("contoh.opens", "contoh.applies");
        assertThat(decision.needs()).isEmpty();
    }

    @Test
    void denies_what_nothing_opens_or_nothing_applies() {
        assertThat(policy("", APPLIES).decide(wfa().build(), DAY).outcome()).isEqualTo(Outcome.DENIED);
        Decision notApplied = WfaRules.withFolder(PolicyTexts.write(directory.resolve("other"), "", OPENS))
                .policy("contoh")
                .decide(wfa().build(), DAY);
        assertThat(notApplied.outcome()).isEqualTo(Outcome.DENIED);
        assertThat(notApplied.summary().en()).isEqualTo("The body does not apply this work mode.");
    }

    @Test
    void the_office_needs_nothing_to_open_it() {
        Case office =
                wfa().request(Request.builder().mode(WorkMode.WFO).build()).build();

        Decision decision = policy("", DENIES).decide(office, DAY);

        assertThat(decision.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(decision.findings()).isEmpty();
        assertThat(decision.summary().en()).isEqualTo("Working from the office needs no permission.");
    }

    @Test
    void explains_a_denial_by_what_was_needed_and_what_was_there() {
        Decision decision = policy("", OPENS, APPLIES, DENIES)
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
    void an_unknown_fact_that_could_deny_leaves_the_answer_undetermined_and_is_named() {
        Decision decision = policy("", OPENS, APPLIES, DENIES)
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
        Decision decision = policy("", OPENS, APPLIES, DENIES, always)
                .decide(wfa().employee(Employee.builder().id("e-1").build()).build(), DAY);

        assertThat(decision.outcome()).isEqualTo(Outcome.DENIED);
        assertThat(decision.needs()).isEmpty();
        assertThat(decision.findings()).extracting(Finding::ruleId).doesNotContain("contoh.discipline");
    }

    @Test
    void a_known_part_that_settles_a_condition_hides_the_unknown_part() {
        String rule = PolicyTexts.rule("both", "denies", "tasks.digital == false && week.flexibleDays > 1");
        Policy policy = policy("", OPENS, APPLIES, rule);

        Case digital = wfa().tasks(Tasks.builder().digital(true).build()).build();
        assertThat(policy.decide(digital, DAY).outcome()).isEqualTo(Outcome.PERMITTED);
        Case paper = wfa().tasks(Tasks.builder().digital(false).build()).build();
        assertThat(policy.decide(paper, DAY).needs()).extracting(Need::name).containsExactly("week.flexibleDays");
    }

    @Test
    void a_negation_of_something_unknown_is_unknown() {
        String rule = PolicyTexts.rule("not", "denies", "!(tasks.digital == true || week.flexibleDays < 2)");
        Policy policy = policy("", OPENS, APPLIES, rule);

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

    @Test
    void an_exclusion_goes_before_a_denial() {
        String leave = PolicyTexts.rule("leave", "excludes", "day.onLeave == true");
        Case onLeave = wfa().employee(employee(Discipline.SERVING))
                .day(Day.builder().onLeave(true).build())
                .build();

        Decision decision = policy("", OPENS, APPLIES, DENIES, leave).decide(onLeave, DAY);

        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(decision.findings()).extracting(Finding::ruleId).containsExactly("contoh.leave");
    }

    @Test
    void an_act_that_is_not_on_file_is_unknown_to_determined_and_absent_to_filed() {
        String applies = PolicyTexts.rule("by-act", "applies", "determined(\"applied\")");
        String approval = PolicyTexts.rule(
                "approval", "requires approval", "!filed(\"applied\")", "$case.finding();", "@by(\"mayor\")");
        Policy policy = policy("", OPENS, applies, approval);

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
        String approval = PolicyTexts.rule(
                "approval", "requires approval", "!filed(\"applied\")", "$case.finding();", "@by(\"mayor\")");
        Policy policy = policy("", OPENS, APPLIES, refused, approval);

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
        String applies = PolicyTexts.rule("by-act", "applies", "determined(\"applied\")");
        Policy policy = policy("", OPENS, applies);
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
        String approval = PolicyTexts.rule(
                "approval", "requires approval", "!filed(\"applied\")", "$case.finding();", "@by(\"mayor\")");

        Decision decision = policy("", OPENS, APPLIES, approval).decide(wfa().build(), DAY);

        assertThat(decision.outcome()).isEqualTo(Outcome.NEEDS_APPROVAL);
        assertThat(decision.findings())
                .filteredOn(finding -> finding.effect() == Effect.REQUIRES_APPROVAL)
                .extracting(finding -> finding.party().title().en())
                .containsExactly("mayor");
    }

    @Test
    void a_silent_text_leaves_the_answer_open_and_names_who_can_settle_it() {
        String open = PolicyTexts.rule(
                "silent", "leaves open", "request.mode == WorkMode.WFA", "$case.finding();", "@by(\"mayor\")");

        Decision decision = policy("", OPENS, APPLIES, open).decide(wfa().build(), DAY);

        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.needs())
                .containsExactly(new Need(
                        Need.Kind.CLARIFICATION,
                        "contoh.silent",
                        new Text("alasan silent", "reason silent"),
                        new Party("mayor", new Text("wali kota", "mayor"))));
    }

    @Test
    void a_cap_rounds_down_and_denies_only_where_no_place_can_be_left() {
        Policy policy = policy(QUOTA, OPENS, APPLIES, CAP);

        Decision some = policy.decide(wfa().build(), DAY);
        assertThat(some.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(some.places()).extracting(Places::atMost).containsExactly(3);
        Decision none = policy.decide(unitOf(19).build(), DAY);
        assertThat(none.outcome()).isEqualTo(Outcome.DENIED);
        assertThat(none.summary().en()).isEqualTo("No place is left.");
        Decision full =
                policy.decide(wfa().usage(Usage.builder().wfa(3).build()).build(), DAY);
        assertThat(full.outcome()).isEqualTo(Outcome.DENIED);
        Decision last =
                policy.decide(wfa().usage(Usage.builder().wfa(2).build()).build(), DAY);
        assertThat(last.outcome()).isEqualTo(Outcome.PERMITTED);
    }

    @Test
    void a_denial_by_a_rule_names_no_places() {
        Decision decision = policy(QUOTA, OPENS, APPLIES, DENIES, CAP)
                .decide(wfa().employee(employee(Discipline.SERVING)).build(), DAY);

        assertThat(decision.outcome()).isEqualTo(Outcome.DENIED);
        assertThat(decision.places()).isEmpty();
    }

    @Test
    void a_policy_nobody_has_is_named_with_what_was_probably_meant() {
        WfaRules rules = WfaRules.withFolder(PolicyTexts.write(directory, "", OPENS));

        assertThatThrownBy(() -> rules.policy("contho"))
                .isInstanceOfSatisfying(UnknownPolicyException.class, unknown -> assertThat(
                                unknown.text().in(Language.INDONESIAN))
                        .isEqualTo("tidak ada kebijakan `contho`; maksud Anda `contoh`?"));
    }

    private static Case.Builder unitOf(Integer headcount) {
        return wfa().workUnit(
                        WorkUnit.builder().id("diskominfo").headcount(headcount).build());
    }

    @Test
    void a_cap_of_an_unknown_headcount_could_leave_no_place() {
        Decision decision =
                policy(QUOTA, OPENS, APPLIES, CAP).decide(unitOf(null).build(), DAY);

        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.needs()).extracting(Need::name).containsExactly("workUnit.headcount");
    }

    @Test
    void a_cap_that_no_instrument_states_taints_no_answer() {
        String notStated = PolicyTexts.rule(
                "cap", "limits places", "request.mode == WorkMode.WFA", "$case.placesNotStated();", "");

        Decision decision =
                policy("", OPENS, APPLIES, notStated).decide(unitOf(null).build(), DAY);

        assertThat(decision.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(decision.places()).extracting(Places::stated).containsExactly(false);
    }

    @Test
    void a_cap_outside_the_days_of_its_value_is_not_stated() {
        Decision decision = policy(QUOTA, OPENS, APPLIES, CAP).decide(unitOf(19).build(), LocalDate.of(2026, 1, 5));

        assertThat(decision.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(decision.places()).extracting(Places::stated).containsExactly(false);
    }

    @Test
    void a_value_is_cited_where_it_was_read() {
        Decision decision = policy(QUOTA, OPENS, APPLIES, CAP).decide(wfa().build(), DAY);

        ValueUsed quota = decision.findings().stream()
                .flatMap(finding -> finding.values().stream())
                .findFirst()
                .orElseThrow();
        assertThat(quota.value()).isEqualTo("5");
        assertThat(quota.layer()).isEqualTo("contoh");
        assertThat(quota.basis().locator()).isEqualTo("Pasal 2");
    }

    @Test
    void a_rule_holds_from_its_first_to_its_last_day() {
        String dated = PolicyTexts.rule(
                "dated",
                "denies",
                "request.mode == WorkMode.WFA",
                "$case.finding();",
                "@from(\"2025-03-24\") @to(\"2025-03-27\")");
        Policy policy = policy("", OPENS, APPLIES, dated);

        assertThat(outcome(policy, 23)).isEqualTo(Outcome.PERMITTED);
        assertThat(outcome(policy, 24)).isEqualTo(Outcome.DENIED);
        assertThat(outcome(policy, 27)).isEqualTo(Outcome.DENIED);
        assertThat(outcome(policy, 28)).isEqualTo(Outcome.PERMITTED);
    }

    private static Outcome outcome(Policy policy, int dayOfMarch) {
        return policy.decide(wfa().build(), LocalDate.of(2025, 3, dayOfMarch)).outcome();
    }

    @Test
    void an_alias_is_understood_and_a_code_of_no_list_is_unknown() {
        String listed = PolicyTexts.rule("hospital", "denies", "workUnit.code == \"rsud\"");
        Policy policy = policy("", OPENS, APPLIES, listed);

        assertThat(policy.decide(unit("DINAS  kominfo"), DAY).outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(policy.decide(unit("rsud"), DAY).outcome()).isEqualTo(Outcome.DENIED);
        Decision unknown = policy.decide(unit("dinas antah berantah"), DAY);
        assertThat(unknown.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(unknown.needs()).extracting(Need::name).containsExactly("workUnit.code");
    }

    private static Case unit(String code) {
        return wfa().workUnit(WorkUnit.builder().id("u-7").code(code).build()).build();
    }

    @Test
    void a_declared_attribute_reads_like_a_field_and_a_sensitive_one_is_never_shown() {
        String night = PolicyTexts.rule("night", "denies", "employee.shift == \"night\" && employee.distance >= 2.5");
        Policy policy = policy("", OPENS, APPLIES, night);
        Attributes far = Attributes.NONE.with("shift", "night").with("distance", 3);

        Decision decision = policy.decide(with(far), DAY);

        assertThat(decision.outcome()).isEqualTo(Outcome.DENIED);
        assertThat(decision.findings().get(0).comparisons())
                .extracting(Comparison::actual)
                .containsExactly("•••", "3");
        assertThat(policy.decide(with(Attributes.NONE), DAY).needs())
                .extracting(Need::name)
                .containsExactly("employee.distance", "employee.shift");
    }

    private static Case with(Attributes attributes) {
        return wfa().employee(
                        Employee.builder().id("e-1").attributes(attributes).build())
                .build();
    }

    @Test
    void an_attribute_that_no_policy_declares_is_refused() {
        Policy policy = policy("", OPENS, APPLIES);

        assertThatThrownBy(() -> policy.decide(with(Attributes.NONE.with("hobby", "chess")), DAY))
                .isInstanceOfSatisfying(BadInputException.class, refusal -> assertThat(refusal.path())
                        .isEqualTo("employee.hobby"));
        assertThatThrownBy(() -> policy.decide(with(Attributes.NONE.with("distance", "far")), DAY))
                .isInstanceOf(BadInputException.class)
                .hasMessageNotContaining("far");
    }
}
