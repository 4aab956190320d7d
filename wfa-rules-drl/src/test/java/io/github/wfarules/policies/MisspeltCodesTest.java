package io.github.wfarules.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wfarules.BadInputException;
import io.github.wfarules.Compliance;
import io.github.wfarules.ComplianceOutcome;
import io.github.wfarules.Decision;
import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import io.github.wfarules.Need;
import io.github.wfarules.Outcome;
import io.github.wfarules.PenaltyOutcome;
import io.github.wfarules.PenaltyReport;
import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.Breach;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Determination;
import io.github.wfarules.facts.Event;
import io.github.wfarules.facts.EventLog;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.facts.Week;
import io.github.wfarules.facts.Work;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import io.github.wfarules.facts.WorkedDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What nobody recorded can deny or accuse, so that a record under a wrong name must not look like none. */
class MisspeltCodesTest {
    private static final LocalDate IN_THE_WINDOW = LocalDate.of(2025, 3, 25);
    private static final Policy KAB_MALANG = WfaRules.bundled().policy("kab-malang");

    @Test
    void a_slip_of_the_pen_in_an_act_is_refused_with_the_right_code() {
        assertThatThrownBy(() -> KAB_MALANG.decide(staffWith("flexible-work-aplied"), IN_THE_WINDOW))
                .isInstanceOf(BadInputException.class)
                .hasMessage("determinations[0].code: there is no code `flexible-work-aplied` in the list"
                        + " `determinations`; did you mean `flexible-work-applied`?");
    }

    @Test
    void an_act_of_another_policy_changes_nothing() {
        assertThat(KAB_MALANG.decide(staffWith("izin-khusus-daerah-lain"), IN_THE_WINDOW))
                .isEqualTo(KAB_MALANG.decide(staff().build(), IN_THE_WINDOW));
    }

    @Test
    void a_slip_of_the_pen_in_an_event_is_refused_with_the_right_code() {
        assertThatThrownBy(() -> KAB_MALANG.comply(dayWith("presence-enty")))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("events[0].code")
                .hasMessageContaining("did you mean `presence-entry`?");
    }

    @Test
    void an_event_that_no_list_knows_accuses_nobody_of_an_absence() {
        Compliance compliance = KAB_MALANG.comply(dayWith("mesin-sidik-jari"));

        assertThat(compliance.outcome()).isEqualTo(ComplianceOutcome.UNDETERMINED);
        assertThat(compliance.violations())
                .noneMatch(violation -> violation.needs().isEmpty());
        assertThat(compliance.needs()).extracting(Need::kind).contains(Need.Kind.EVENTS);
        assertThat(KAB_MALANG.comply(dayWith("presence-entry")).outcome()).isNotEqualTo(ComplianceOutcome.VIOLATED);
    }

    @Test
    void a_decision_taken_back_is_none_in_whatever_order_the_acts_come() {
        Policy nation = WfaRules.bundled().policy("national");
        LocalDate date = LocalDate.of(2025, 6, 23);
        Determination yes = act("flexible-work-applied", true, LocalDate.of(2025, 1, 2));
        Determination no = act("flexible-work-applied", false, LocalDate.of(2025, 6, 2));

        Decision applied = nation.decide(staff().determinations(List.of(yes)).build(), date);
        assertThat(applied.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(applied.findings()).extracting(Finding::effect).contains(Effect.APPLIES);
        for (List<Determination> acts : List.of(List.of(yes, no), List.of(no, yes))) {
            Decision takenBack = nation.decide(staff().determinations(acts).build(), date);
            assertThat(takenBack.outcome()).isEqualTo(Outcome.DENIED);
            assertThat(takenBack.summary().en()).contains("does not apply this work mode");
            assertThat(takenBack.findings()).extracting(Finding::effect).doesNotContain(Effect.APPLIES);
        }
    }

    @Test
    void a_fact_that_is_asked_for_says_that_no_list_knows_the_code_supplied() {
        Decision decision = KAB_MALANG.decide(CodesAndRegionsTest.staffOf("diskomimfo"), IN_THE_WINDOW);

        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.needs())
                .filteredOn(need -> need.name().equals("workUnit.code"))
                .singleElement()
                .satisfies(need -> {
                    assertThat(need.text().en())
                            .startsWith("which agency it is")
                            .endsWith("; there is no code `diskomimfo` in the list `units`; did you mean"
                                    + " `diskominfo`?");
                    assertThat(need.text().id()).endsWith("maksud Anda `diskominfo`?");
                });
    }

    @Test
    void a_fact_that_is_asked_for_and_was_not_supplied_says_no_more() {
        Case nameless = staff().workUnit(WorkUnit.builder().id("u1").build()).build();

        assertThat(KAB_MALANG.decide(nameless, IN_THE_WINDOW).needs())
                .filteredOn(need -> need.name().equals("workUnit.code"))
                .singleElement()
                .satisfies(need -> assertThat(need.text().en()).doesNotContain("there is no code"));
    }

    @Test
    void a_place_that_no_list_knows_is_named_where_the_day_hangs_on_it() {
        WorkedDay day = dayWith("presence-entry").toBuilder()
                .request(Request.builder().mode(WorkMode.WFH).build())
                .worked(Work.builder().mode(WorkMode.WFH).place("houme").build())
                .date(LocalDate.of(2025, 6, 23))
                .build();

        assertThat(KAB_MALANG.comply(day).needs())
                .filteredOn(need -> need.name().equals("worked.place"))
                .singleElement()
                .satisfies(need -> assertThat(need.text().en())
                        .endsWith("there is no code `houme` in the list `places`; did you mean `home`?"));
    }

    @Test
    void a_breach_and_a_ticket_that_no_list_knows_are_no_silent_nothing() {
        PenaltyReport report = WfaRules.bundled()
                .policy("kota-madiun")
                .penalties(YearMonth.of(2025, 6), Instant.parse("2025-06-30T17:00:00Z"))
                .add(Breach.builder()
                        .id("b1")
                        .employee("e1")
                        .code("street-light-lat")
                        .on(LocalDate.of(2025, 6, 25))
                        .build())
                .add(Ticket.builder()
                        .id("t1")
                        .service("street-ligt")
                        .reported(Instant.parse("2025-06-23T12:30:00Z"))
                        .responsible(List.of("e1"))
                        .build())
                .report();

        assertThat(report.outcome()).isEqualTo(PenaltyOutcome.UNDETERMINED);
        assertThat(report.penalties()).singleElement().satisfies(penalty -> assertThat(
                        penalty.lines().get(0).reason().en())
                .endsWith("(there is no code `street-light-lat` in the list `breaches`; did you mean"
                        + " `street-light-late`?)"));
        assertThat(report.uncovered()).singleElement().satisfies(ticket -> assertThat(
                        ticket.reason().id())
                .isEqualTo("tidak ada kode `street-ligt` dalam daftar `services`; maksud Anda `street-light`?"));
        assertThat(report.undetermined()).isEqualTo(1);
    }

    private static Determination act(String code, boolean granted, LocalDate made) {
        return Determination.builder()
                .code(code)
                .granted(granted)
                .by("body")
                .madeOn(made)
                .from(made)
                .build();
    }

    private static Case staffWith(String act) {
        return staff().determinations(List.of(act(act, true, IN_THE_WINDOW))).build();
    }

    private static WorkedDay dayWith(String event) {
        return WorkedDay.of(staff().build(), IN_THE_WINDOW)
                .log(EventLog.builder()
                        .events(List.of(
                                Event.builder().code(event).on(IN_THE_WINDOW).build()))
                        .build())
                .build();
    }

    private static Case.Builder staff() {
        return CodesAndRegionsTest.staffOf("diskominfo").toBuilder().week(new Week(0));
    }
}
