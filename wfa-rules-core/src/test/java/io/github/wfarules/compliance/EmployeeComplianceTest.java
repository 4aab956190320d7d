package io.github.wfarules.compliance;

import static io.github.wfarules.compliance.ComplianceFixture.TUESDAY;
import static io.github.wfarules.compliance.ComplianceFixture.at;
import static io.github.wfarules.compliance.ComplianceFixture.entry;
import static io.github.wfarules.compliance.ComplianceFixture.log;
import static io.github.wfarules.compliance.ComplianceFixture.policy;
import static io.github.wfarules.compliance.ComplianceFixture.result;
import static io.github.wfarules.compliance.ComplianceFixture.session;
import static io.github.wfarules.compliance.ComplianceFixture.well;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.wfarules.BadInputException;
import io.github.wfarules.Certainty;
import io.github.wfarules.Compliance;
import io.github.wfarules.ComplianceOutcome;
import io.github.wfarules.ConsequenceDue;
import io.github.wfarules.DutyState;
import io.github.wfarules.Finding;
import io.github.wfarules.Need;
import io.github.wfarules.WfaJson;
import io.github.wfarules.facts.Attributes;
import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Event;
import io.github.wfarules.facts.EventLog;
import io.github.wfarules.facts.Lapse;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Work;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkedDay;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a day of an employee went. */
class EmployeeComplianceTest {
    private static final LocalDate SUNDAY = LocalDate.of(2025, 3, 30);

    private static List<String> violations(WorkedDay day) {
        return policy().comply(day).violations().stream().map(Finding::ruleId).toList();
    }

    private static WorkedDay with(Event... events) {
        return well(TUESDAY).log(log(TUESDAY, events)).build();
    }

    @Test
    void a_day_on_which_every_duty_was_kept_complies() {
        Compliance compliance = policy().comply(well(TUESDAY).build());

        assertThat(compliance.outcome()).isEqualTo(ComplianceOutcome.COMPLIANT);
        assertThat(compliance.duties())
                .extracting(duty -> duty.duty().ruleId(), result -> result.state())
                .containsExactly(tuple("contoh.presence", DutyState.KEPT), tuple("contoh.tasks", DutyState.KEPT));
        assertThat(compliance.violations()).isEmpty();
        assertThat(compliance.needs()).isEmpty();
        assertThat(compliance.policy().id()).isEqualTo("contoh");
    }

    @Test
    void a_missing_entry_violates_the_duty_that_was_told_beforehand() {
        Compliance compliance = policy().comply(with(result(TUESDAY), session(TUESDAY, "PT7H30M")));

        assertThat(compliance.outcome()).isEqualTo(ComplianceOutcome.VIOLATED);
        assertThat(compliance.duties())
                .extracting(duty -> duty.duty().ruleId(), result -> result.state(), result -> result.violations())
                .containsExactly(
                        tuple("contoh.presence", DutyState.VIOLATED, List.of("contoh.no-entry")),
                        tuple("contoh.tasks", DutyState.KEPT, List.of()));
        Finding violation = compliance.violations().get(0);
        assertThat(violation.reason().en()).isEqualTo("No morning entry (0).");
        assertThat(violation.basis().locator()).isEqualTo("Pasal 2");
        assertThat(violation.values())
                .extracting(value -> value.parameter(), value -> value.value(), value -> value.illustrative())
                .containsExactly(tuple("contoh.morning", "07:30–08:30", true));
        assertThat(compliance.illustrative()).isTrue();
    }

    @Test
    void an_entry_counts_within_its_window_and_in_the_zone_of_the_policy() {
        assertThat(violations(with(entry(TUESDAY, "07:30"), result(TUESDAY), session(TUESDAY, "PT8H"))))
                .isEmpty();
        assertThat(violations(with(entry(TUESDAY, "08:30"), result(TUESDAY), session(TUESDAY, "PT8H"))))
                .isEmpty();
        assertThat(violations(with(entry(TUESDAY, "08:31"), result(TUESDAY), session(TUESDAY, "PT8H"))))
                .containsExactly("contoh.no-entry");
        Event fromJayapura = entry(TUESDAY, "07:45").toBuilder()
                .at(OffsetDateTime.parse("2025-03-25T10:00:00+09:00"))
                .build();
        assertThat(violations(with(fromJayapura, result(TUESDAY), session(TUESDAY, "PT8H"))))
                .isEmpty();
    }

    @Test
    void an_entry_through_another_channel_does_not_count() {
        Event atTheDesk = entry(TUESDAY, "07:45").toBuilder()
                .attributes(Attributes.NONE.with("channel", "Meja"))
                .build();

        assertThat(violations(with(atTheDesk, result(TUESDAY), session(TUESDAY, "PT8H"))))
                .containsExactly("contoh.no-entry");
    }

    @Test
    void calls_count_within_one_span_of_time() {
        Event[] spread = {
            at("call-unanswered", TUESDAY, "08:00").build(),
            at("call-unanswered", TUESDAY, "09:00").build(),
            at("call-unanswered", TUESDAY, "10:01").build(),
            entry(TUESDAY, "08:00"),
            result(TUESDAY),
            session(TUESDAY, "PT8H")
        };
        assertThat(violations(with(spread))).isEmpty();

        spread[2] = at("call-unanswered", TUESDAY, "10:00").build();
        assertThat(violations(with(spread))).containsExactly("contoh.unreachable");
    }

    @Test
    void hours_add_up_over_the_day_and_the_week() {
        assertThat(violations(with(
                        entry(TUESDAY, "08:00"),
                        result(TUESDAY),
                        session(TUESDAY, "PT4H"),
                        session(TUESDAY, "PT3H29M"))))
                .containsExactly("contoh.short-day");

        Event[] week = new Event[5];
        for (int i = 0; i < week.length; i++) {
            week[i] = session(SUNDAY.minusDays(6 - i), "PT7H30M");
        }
        WorkedDay sunday = atTheOffice(SUNDAY).log(log(SUNDAY, week)).build();
        assertThat(violations(sunday)).containsExactly("contoh.no-report");
        week[4] = session(SUNDAY.minusDays(7), "PT7H30M");
        assertThat(violations(sunday.toBuilder().log(log(SUNDAY, week)).build()))
                .containsExactly("contoh.no-report", "contoh.short-week");
    }

    private static WorkedDay.Builder atTheOffice(LocalDate date) {
        return well(date)
                .request(Request.builder().mode(WorkMode.WFO).build())
                .worked(Work.builder().mode(WorkMode.WFO).build());
    }

    @Test
    void another_place_than_the_one_permitted_is_a_violation() {
        WorkedDay day = well(TUESDAY)
                .worked(Work.builder().mode(WorkMode.WFH).place("cafe").build())
                .build();

        assertThat(policy().comply(day).violations())
                .extracting(finding -> finding.reason().en())
                .containsExactly("Worked from cafe, while home was permitted.");
    }

    @Test
    void steps_of_consequences_follow_the_violations_on_record() {
        WorkedDay day = with(result(TUESDAY), session(TUESDAY, "PT7H30M"));

        assertThat(consequences(day)).containsExactly("spoken-reprimand");
        assertThat(consequences(lapsed(day, TUESDAY.minusDays(1)))).containsExactly("written-reprimand");
        assertThat(consequences(lapsed(day, TUESDAY.minusDays(1), TUESDAY.minusDays(5))))
                .containsExactly("flexible-work-withdrawn");
        assertThat(consequences(lapsed(day, LocalDate.of(2025, 2, 28)))).containsExactly("spoken-reprimand");
    }

    @Test
    void a_consequence_names_the_authority_and_the_violation() {
        ConsequenceDue due = policy().comply(with(result(TUESDAY), session(TUESDAY, "PT7H30M")))
                .consequences()
                .get(0);

        assertThat(due.violation()).isEqualTo("contoh.no-entry");
        assertThat(due.title().en()).isEqualTo("Spoken reprimand");
        assertThat(due.finding().party().code()).isEqualTo("unit-head");
        assertThat(due.finding().basis().locator()).isEqualTo("Pasal 10");
    }

    @Test
    void without_the_violations_on_record_no_step_is_certain() {
        WorkedDay day = with(result(TUESDAY), session(TUESDAY, "PT7H30M")).toBuilder()
                .lapses(null)
                .build();

        Compliance compliance = policy().comply(day);

        assertThat(compliance.outcome()).isEqualTo(ComplianceOutcome.VIOLATED);
        assertThat(compliance.consequences())
                .hasSize(3)
                .allSatisfy(due -> assertThat(due.finding().certainty()).isEqualTo(Certainty.POSSIBLE));
        assertThat(compliance.needs())
                .extracting(Need::kind, Need::name)
                .containsExactly(tuple(Need.Kind.EVENTS, "contoh.without-entry"));
    }

    private static List<String> consequences(WorkedDay day) {
        return policy().comply(day).consequences().stream()
                .map(ConsequenceDue::code)
                .toList();
    }

    private static WorkedDay lapsed(WorkedDay day, LocalDate... dates) {
        return day.toBuilder()
                .lapses(Arrays.stream(dates)
                        .map(date -> new Lapse("contoh.no-entry", date))
                        .toList())
                .build();
    }

    @Test
    void events_that_were_not_recorded_leave_the_duty_undetermined() {
        Compliance nothing = policy().comply(well(TUESDAY).log(null).build());
        assertThat(nothing.outcome()).isEqualTo(ComplianceOutcome.UNDETERMINED);
        assertThat(nothing.duties()).extracting(duty -> duty.state()).containsOnly(DutyState.NOT_KNOWN);

        EventLog entriesOnly = log(TUESDAY).toBuilder().codes(List.of("absen")).build();
        Compliance entries = policy().comply(well(TUESDAY).log(entriesOnly).build());
        assertThat(entries.outcome()).isEqualTo(ComplianceOutcome.VIOLATED);
        assertThat(entries.duties())
                .extracting(duty -> duty.state())
                .containsExactly(DutyState.VIOLATED, DutyState.NOT_KNOWN);

        EventLog yesterday = log(TUESDAY).toBuilder().to(TUESDAY.minusDays(1)).build();
        assertThat(policy().comply(well(TUESDAY).log(yesterday).build()).needs())
                .extracting(Need::name)
                .contains("contoh.morning-entries", "contoh.results");
    }

    @Test
    void a_day_of_leave_and_a_day_at_the_office_are_not_judged() {
        WorkedDay leave = well(TUESDAY)
                .day(Day.builder().onLeave(true).build())
                .log(log(TUESDAY))
                .build();
        assertThat(policy().comply(leave).outcome()).isEqualTo(ComplianceOutcome.NOT_APPLICABLE);
        assertThat(policy().comply(leave).notes()).extracting(Finding::ruleId).containsExactly("contoh.leave");

        WorkedDay office =
                atTheOffice(TUESDAY).day(Day.builder().onLeave(false).build()).build();
        assertThat(policy().comply(office).outcome()).isEqualTo(ComplianceOutcome.NOT_APPLICABLE);
    }

    @Test
    void a_duty_of_the_head_that_the_rules_of_the_unit_look_at_is_not_judged_twice() {
        WorkedDay head = well(TUESDAY)
                .employee(Employee.builder().id("head").unitHead(true).build())
                .build();

        assertThat(policy().comply(head).duties())
                .extracting(duty -> duty.duty().ruleId())
                .containsExactly("contoh.presence", "contoh.tasks");
    }

    @Test
    void unknown_leave_leaves_a_violation_possible() {
        WorkedDay day = with(result(TUESDAY), session(TUESDAY, "PT8H"));
        Compliance compliance = policy().comply(day.toBuilder().day(Day.UNKNOWN).build());

        assertThat(compliance.outcome()).isEqualTo(ComplianceOutcome.UNDETERMINED);
        assertThat(compliance.violations()).isNotEmpty();
        assertThat(compliance.needs()).extracting(Need::name).containsExactly("day.onLeave");
    }

    @Test
    void events_that_contradict_themselves_are_refused_with_their_path() {
        Event both = entry(TUESDAY, "07:45").toBuilder().on(TUESDAY).build();
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> policy().comply(with(result(TUESDAY), both)))
                .withMessage("log.events[1]: exactly one is needed: `at` (an instant, with its zone) or `on` (a day)");
        Event backwards = session(TUESDAY, "PT-1H");
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> policy().comply(with(backwards)))
                .withMessage("log.events[0].lasted: lasts less than nothing");
    }

    @Test
    void a_day_is_read_from_json_and_an_instant_without_zone_is_refused() {
        WorkedDay day = well(TUESDAY).build();
        assertThat(policy().json().readWorkedDay(WfaJson.write(day))).isEqualTo(day);

        String local = WfaJson.write(day).replace("07:45+07:00", "07:45");
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> policy().json().readWorkedDay(local))
                .satisfies(bad -> assertThat(bad.path()).isEqualTo("log.events[0].at"))
                .withMessageContaining("its zone is missing; write it as in \"2025-03-24T07:30:00+07:00\"");
    }
}
