package io.github.wfarules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Basis;
import io.github.wfarules.Certainty;
import io.github.wfarules.Comparison;
import io.github.wfarules.ComplianceOutcome;
import io.github.wfarules.Decision;
import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import io.github.wfarules.Instrument;
import io.github.wfarules.Language;
import io.github.wfarules.Need;
import io.github.wfarules.Outcome;
import io.github.wfarules.PenaltyOutcome;
import io.github.wfarules.Places;
import io.github.wfarules.PolicyVersion;
import io.github.wfarules.ReadinessOutcome;
import io.github.wfarules.Text;
import io.github.wfarules.ValueUsed;
import io.github.wfarules.facts.WorkMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScenarioTest {

    private static final Finding DENIES = finding("x.denies", Effect.DENIES, Certainty.CERTAIN);
    private static final Finding MAY_DENY = finding("x.denies", Effect.DENIES, Certainty.POSSIBLE);
    private static final Finding APPLIES = finding("x.applies", Effect.APPLIES, Certainty.CERTAIN);

    @Test
    void agrees_with_a_decision_that_is_as_expected() {
        Decision decision = decision(Outcome.DENIED, List.of(APPLIES, DENIES), List.of(), List.of());

        assertThat(differences("outcome: DENIED, because: [ x.denies, x.applies ], needs: [ ]", decision))
                .isEmpty();
    }

    @Test
    void tells_an_outcome_that_came_for_other_reasons() {
        Decision decision = decision(Outcome.DENIED, List.of(MAY_DENY), List.of(), List.of());

        assertThat(differences("outcome: DENIED, because: [ x.denies ]", decision))
                .containsExactly("rule `x.denies`: expected that it certainly holds, got that it possibly holds");
        assertThat(differences("outcome: DENIED, because: [ x.applies ]", decision))
                .containsExactly("rule `x.applies`: expected that it certainly holds, got that it does not hold");
        assertThat(differences("outcome: DENIED, not: [ x.denies ]", decision))
                .containsExactly("rule `x.denies`: expected that it does not hold, got that it possibly holds");
        assertThat(differences("outcome: DENIED, possible: [ x.denies ], not: [ x.applies ]", decision))
                .isEmpty();
    }

    @Test
    void wants_a_rule_to_do_what_is_said_of_it() {
        Decision decision = decision(Outcome.DENIED, List.of(APPLIES, DENIES), List.of(), List.of());

        assertThat(differences("outcome: DENIED, denies: [ x.denies ], applies: [ x.applies ]", decision))
                .isEmpty();
        assertThat(differences("outcome: DENIED, obliges: [ x.applies ]", decision))
                .containsExactly("rule `x.applies`: expected `obliges`, got `applies`");
        assertThat(differences(
                        "outcome: DENIED, denies: [ x.denies ]",
                        decision(Outcome.DENIED, List.of(MAY_DENY), List.of(), List.of())))
                .containsExactly("rule `x.denies`: expected that it certainly holds, got that it possibly holds");
    }

    @Test
    void wants_no_other_rules_where_it_says_exactly() {
        Decision decision = decision(Outcome.DENIED, List.of(APPLIES, MAY_DENY), List.of(), List.of());

        assertThat(differences("outcome: DENIED, exactly: true, because: [ x.applies ]", decision))
                .containsExactly("rules: expected none besides, got also x.denies");
        assertThat(differences(
                        "outcome: DENIED, exactly: true, applies: [ x.applies ], possible: [ x.denies ]", decision))
                .isEmpty();
    }

    @Test
    void wants_exactly_the_needs_that_are_named_in_any_order() {
        Decision decision = decision(
                Outcome.UNDETERMINED,
                List.of(),
                List.of(need("employee.discipline"), need("flexible-work-applied")),
                List.of());

        assertThat(differences("outcome: UNDETERMINED", decision)).isEmpty();
        assertThat(differences(
                        "outcome: UNDETERMINED, needs: [ flexible-work-applied, employee.discipline ]", decision))
                .isEmpty();
        assertThat(differences("outcome: UNDETERMINED, needs: [ employee.discipline ]", decision))
                .containsExactly(
                        "needs: expected [employee.discipline], got [employee.discipline," + " flexible-work-applied]");
    }

    @Test
    void compares_the_smallest_stated_cap() {
        Decision two = decision(Outcome.PERMITTED, List.of(), List.of(), List.of(stated(12), UNSTATED, stated(3)));
        Decision unstated = decision(Outcome.PERMITTED, List.of(), List.of(), List.of(UNSTATED));
        Decision none = decision(Outcome.PERMITTED, List.of(), List.of(), List.of());

        assertThat(differences("outcome: PERMITTED, places: 3", two)).isEmpty();
        assertThat(differences("outcome: PERMITTED, places: 12", two)).containsExactly("places: expected 12, got 3");
        assertThat(differences("outcome: PERMITTED, places: not stated", unstated))
                .isEmpty();
        assertThat(differences("outcome: PERMITTED, places: 3", unstated))
                .containsExactly("places: expected 3, got not stated");
        assertThat(differences("outcome: PERMITTED, places: not stated", none))
                .containsExactly("places: expected not stated, got no cap");
        assertThat(differences("outcome: PERMITTED, places: unlimited", none)).isEmpty();
        assertThat(differences("outcome: PERMITTED, places: unlimited", unstated))
                .containsExactly("places: expected unlimited, got not stated");
    }

    @Test
    void reports_the_whole_decision_where_it_differs() {
        Decision decision =
                decision(Outcome.UNDETERMINED, List.of(MAY_DENY), List.of(need("employee.discipline")), List.of());

        Text report = scenario("outcome: DENIED").report(decision);

        assertThat(report.en()).isEqualTo("""
                        scenarios/s.yaml:6: Staff may not
                          outcome: expected DENIED, got UNDETERMINED
                        decided for 2025-03-24: UNDETERMINED, in a sentence
                          possibly denies x.denies: the reason
                              employee.discipline == SERVING (unknown)
                          needs: employee.discipline""");
        assertThat(report.id()).contains("hasil: diharapkan DENIED, ternyata UNDETERMINED", "tidak diketahui");
    }

    @Test
    void an_outcome_may_be_left_out_where_something_else_is_expected() {
        Decision decision = decision(Outcome.DENIED, List.of(DENIES), List.of(), List.of());

        assertThat(differences("not: [ x.applies ]", decision)).isEmpty();
        assertThat(differences("not: [ x.denies ]", decision))
                .containsExactly("rule `x.denies`: expected that it does not hold, got that it certainly holds");
    }

    @Test
    void reports_in_the_words_of_the_language_and_names_what_scenarios_are_to_write() {
        Decision decision =
                decision(Outcome.UNDETERMINED, List.of(MAY_DENY), List.of(need("employee.discipline")), List.of());

        assertThat(scenario("outcome: DENIED").report(decision).id()).isEqualTo("""
                        scenarios/s.yaml:6: Staff may not
                          hasil: diharapkan DENIED, ternyata UNDETERMINED
                        diputuskan untuk 2025-03-24: BELUM PASTI (UNDETERMINED), dalam satu kalimat
                          mungkin menolak x.denies: alasannya
                              employee.discipline == SERVING (tidak diketahui)
                          dibutuhkan: employee.discipline""");
        assertThat(Stream.of(
                                Outcome.values(),
                                ComplianceOutcome.values(),
                                ReadinessOutcome.values(),
                                PenaltyOutcome.values(),
                                RosterOutcome.values())
                        .flatMap(Stream::of))
                .allSatisfy(outcome -> assertThat(new ReportWords(Language.INDONESIAN).outcome(outcome.name()))
                        .endsWith(" (" + outcome.name() + ")"));
    }

    @Test
    void reports_the_holiday_and_its_decree() {
        ValueUsed holiday = new ValueUsed(
                "calendar", new Text("Nyepi", "Day of Silence"), "2025-03-24", DENIES.basis(), "x", false);
        Finding excludes = new Finding(
                "x.holiday",
                Effect.EXCLUDES,
                Certainty.CERTAIN,
                new Text("Bukan hari kerja.", "Not a working day."),
                List.of(),
                DENIES.basis(),
                List.of(holiday),
                "x",
                List.of(),
                null,
                null,
                null);
        Decision decision = decision(Outcome.NOT_APPLICABLE, List.of(excludes), List.of(), List.of());

        assertThat(scenario("outcome: DENIED").report(decision).en())
                .endsWith("certainly excludes x.holiday: Not a working day.\n      Day of Silence: 2025-03-24 (Law)");
    }

    private static List<String> differences(String expected, Decision decision) {
        return scenario(expected).check(decision).stream().map(Text::en).toList();
    }

    private static Scenario scenario(String expected) {
        return ScenarioFilesTest.read("""
                        base:
                          employee: { id: e1 }
                          workUnit: { id: u1 }
                          request: { mode: WFA }
                        scenarios:
                          - { name: Staff may not, date: 2025-03-24, expect: { %s } }
                        """.formatted(expected)).get(0);
    }

    private static final Places UNSTATED = new Places(false, null, 60, null, null);

    private static Places stated(int places) {
        return new Places(true, BigDecimal.TEN, 60, places, null);
    }

    private static Need need(String name) {
        return new Need(Need.Kind.FACT, name, new Text(name, name), null);
    }

    private static Finding finding(String id, Effect effect, Certainty certainty) {
        Instrument law = new Instrument(
                "law",
                Instrument.Kind.ACT,
                new Text("UU", "Law"),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                Instrument.Binds.TERRITORY,
                "x");
        return new Finding(
                id,
                effect,
                certainty,
                new Text("alasannya", "the reason"),
                List.of(new Comparison("employee.discipline", "==", "SERVING", null)),
                new Basis(law, null),
                List.of(),
                "x",
                List.of(),
                null,
                null,
                null);
    }

    private static Decision decision(Outcome outcome, List<Finding> findings, List<Need> needs, List<Places> places) {
        return new Decision(
                outcome,
                new Text("dalam satu kalimat", "in a sentence"),
                findings,
                needs,
                places,
                false,
                "e1",
                "u1",
                WorkMode.WFA,
                LocalDate.of(2025, 3, 24),
                new PolicyVersion("x", "1", "0"));
    }
}
