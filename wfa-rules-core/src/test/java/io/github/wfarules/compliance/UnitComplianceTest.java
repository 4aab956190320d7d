package io.github.wfarules.compliance;

import static io.github.wfarules.compliance.ComplianceFixture.TUESDAY;
import static io.github.wfarules.compliance.ComplianceFixture.UNIT;
import static io.github.wfarules.compliance.ComplianceFixture.log;
import static io.github.wfarules.compliance.ComplianceFixture.policy;
import static io.github.wfarules.compliance.ComplianceFixture.result;
import static io.github.wfarules.compliance.ComplianceFixture.session;
import static io.github.wfarules.compliance.ComplianceFixture.well;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.wfarules.BadInputException;
import io.github.wfarules.ComplianceOutcome;
import io.github.wfarules.ConsequenceDue;
import io.github.wfarules.DutyState;
import io.github.wfarules.Finding;
import io.github.wfarules.UnitCompliance;
import io.github.wfarules.UnitDay;
import io.github.wfarules.WfaJson;
import io.github.wfarules.facts.Attributes;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Event;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.UnitPeriod;
import io.github.wfarules.facts.Work;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import io.github.wfarules.facts.WorkedDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a period of a unit went. */
class UnitComplianceTest {
    private static final Event ADJUSTED = Event.builder()
            .code("adjustment-reported")
            .on(LocalDate.of(2025, 3, 27))
            .attributes(Attributes.NONE.with("to", "head-of-bkpsdm"))
            .build();

    private static UnitPeriod.Builder march(WorkedDay... days) {
        return UnitPeriod.builder()
                .workUnit(UNIT)
                .from(LocalDate.of(2025, 3, 1))
                .to(LocalDate.of(2025, 3, 31))
                .days(List.of(days))
                .lapses(List.of())
                .log(log(LocalDate.of(2025, 3, 31), weekly(ADJUSTED)));
    }

    private static Event[] weekly(Event... more) {
        List<Event> events = new ArrayList<>(List.of(more));
        for (LocalDate day = LocalDate.of(2025, 2, 24); day.getMonthValue() < 4; day = day.plusWeeks(1)) {
            events.add(supervision(day));
        }
        return events.toArray(Event[]::new);
    }

    private static Event supervision(LocalDate day) {
        return Event.builder().code("supervision").on(day).build();
    }

    private static UnitPeriod.Builder tuesday(WorkedDay... days) {
        return march(days).from(TUESDAY).to(TUESDAY);
    }

    private static WorkedDay head(WorkMode worked) {
        return well(TUESDAY)
                .employee(Employee.builder().id("head").unitHead(true).build())
                .request(Request.builder().mode(WorkMode.WFO).build())
                .worked(Work.builder().mode(worked).build())
                .build();
    }

    private static WorkedDay staff(String id) {
        return well(TUESDAY)
                .employee(Employee.builder().id(id).unitHead(false).build())
                .build();
    }

    private static List<String> violations(UnitPeriod period) {
        return policy().complyUnit(period).days().stream()
                .flatMap(day -> day.violations().stream())
                .map(Finding::ruleId)
                .toList();
    }

    @Test
    void a_month_in_which_all_was_well_complies() {
        UnitCompliance month =
                policy().complyUnit(march(head(WorkMode.WFO), staff("e-1")).build());

        assertThat(month.outcome()).isEqualTo(ComplianceOutcome.COMPLIANT);
        assertThat(month.days()).extracting(UnitDay::date).containsExactly(TUESDAY, LocalDate.of(2025, 3, 31));
        assertThat(month.days().get(0).duties())
                .extracting(duty -> duty.duty().ruleId(), duty -> duty.state())
                .containsExactly(tuple("contoh.supervise", DutyState.KEPT));
        assertThat(month.employees())
                .extracting(employee -> employee.employeeId(), employee -> employee.flexibleDays())
                .containsExactly(tuple("e-1", 1), tuple("head", 0));
    }

    @Test
    void a_head_who_was_away_while_others_worked_flexibly_did_not_supervise() {
        assertThat(violations(tuesday(head(WorkMode.WFH), staff("e-1")).build()))
                .containsExactly("contoh.head-away");
        assertThat(violations(tuesday(head(WorkMode.WFH)).build())).isEmpty();
    }

    @Test
    void an_acting_head_at_the_office_is_enough() {
        WorkedDay acting = head(WorkMode.WFO).toBuilder()
                .employee(Employee.builder().id("acting").unitHead(true).build())
                .build();

        assertThat(violations(tuesday(head(WorkMode.WFH), acting, staff("e-1")).build()))
                .isEmpty();
    }

    @Test
    void a_head_of_whom_nothing_is_known_leaves_it_undetermined() {
        UnitCompliance answer = policy().complyUnit(tuesday(staff("e-1")).build());

        assertThat(answer.outcome()).isEqualTo(ComplianceOutcome.UNDETERMINED);
        assertThat(answer.needs()).extracting(need -> need.name()).containsExactly("people.headOnSite");
    }

    @Test
    void what_is_owed_by_the_month_is_judged_on_its_last_day() {
        UnitPeriod silent = march(head(WorkMode.WFO), staff("e-1"))
                .log(log(LocalDate.of(2025, 3, 31), weekly()))
                .build();

        assertThat(policy().complyUnit(silent).days())
                .filteredOn(day -> !day.violations().isEmpty())
                .extracting(UnitDay::date, day -> day.violations().get(0).ruleId())
                .containsExactly(tuple(LocalDate.of(2025, 3, 31), "contoh.not-reported"));
    }

    @Test
    void weeks_without_supervision_are_found_week_by_week() {
        UnitPeriod period = march().log(log(
                        LocalDate.of(2025, 3, 31),
                        ADJUSTED,
                        supervision(LocalDate.of(2025, 3, 4)),
                        supervision(LocalDate.of(2025, 3, 24))))
                .build();

        assertThat(policy().complyUnit(period).days())
                .filteredOn(day -> !day.violations().isEmpty())
                .extracting(UnitDay::date)
                .containsExactly(LocalDate.of(2025, 3, 2), LocalDate.of(2025, 3, 16), LocalDate.of(2025, 3, 23));
    }

    @Test
    void complaints_picket_staffing_and_leave_are_looked_at() {
        UnitPeriod school = tuesday(
                        head(WorkMode.WFO).toBuilder().workUnit(school()).build(),
                        staff("e-1").toBuilder().workUnit(school()).build())
                .workUnit(school())
                .build();
        assertThat(violations(school)).containsExactly("contoh.no-picket");

        Event closed = Event.builder().code("complaint-unheard").on(TUESDAY).build();
        assertThat(violations(tuesday().log(log(TUESDAY, closed)).build())).containsExactly("contoh.channel-closed");

        Event blind = Event.builder()
                .code("leave-granted")
                .on(TUESDAY)
                .attributes(Attributes.NONE.with("workloadSeen", false))
                .build();
        assertThat(violations(tuesday().log(log(TUESDAY, blind)).build())).containsExactly("contoh.leave-without-look");

        WorkUnit clinic = UNIT.toBuilder()
                .headcount(1)
                .service(Service.builder().essential(true).build())
                .build();
        UnitPeriod deserted = tuesday(staff("e-1").toBuilder().workUnit(clinic).build())
                .workUnit(clinic)
                .build();
        assertThat(violations(deserted)).contains("contoh.not-staffed");
    }

    private static WorkUnit school() {
        return UNIT.toBuilder()
                .service(Service.builder().type("school").essential(false).build())
                .build();
    }

    @Test
    void violations_within_the_period_count_for_the_steps_of_later_days() {
        List<WorkedDay> days = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            LocalDate date = TUESDAY.plusDays(i);
            days.add(well(date)
                    .log(log(date, result(date), session(date, "PT8H")))
                    .build());
        }
        Collections.reverse(days);

        UnitCompliance month = policy().complyUnit(march().days(days).build());

        assertThat(month.employees().get(0).violated()).isEqualTo(3);
        assertThat(month.employees().get(0).days())
                .flatExtracting(day ->
                        day.consequences().stream().map(ConsequenceDue::code).toList())
                .containsExactly("spoken-reprimand", "written-reprimand", "flexible-work-withdrawn");
    }

    @Test
    void the_order_of_days_and_events_does_not_matter() {
        List<WorkedDay> days = new ArrayList<>(List.of(head(WorkMode.WFH), staff("e-2"), staff("e-1")));
        UnitPeriod one = march().days(days).build();
        Collections.reverse(days);
        List<Event> events = new ArrayList<>(one.log().events());
        Collections.reverse(events);
        UnitPeriod other = march().days(days)
                .log(one.log().toBuilder().events(events).build())
                .build();

        assertThat(WfaJson.write(policy().complyUnit(other))).isEqualTo(WfaJson.write(policy().complyUnit(one)));
    }

    @Test
    void periods_that_contradict_themselves_are_refused_with_their_path() {
        refused(march(staff("e-1")).from(TUESDAY).to(TUESDAY.minusDays(1)).build(), "to: before `from`");
        refused(march().to(LocalDate.of(2026, 3, 2)).build(), "to: more than a year after `from`");
        refused(march(staff("e-1")).to(TUESDAY.minusDays(1)).build(), "days[0].date: outside the period");
        refused(
                march(staff("e-1"), staff("e-1")).build(),
                "days[1].employee.id: this employee is there already for the same day");
        refused(
                march(staff("e-1")).workUnit(UNIT.toBuilder().id("u-2").build()).build(),
                "days[0].workUnit.id: another unit than `workUnit`");
    }

    private static void refused(UnitPeriod period, String message) {
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> policy().complyUnit(period))
                .withMessageStartingWith(message);
    }

    @Test
    void a_period_is_read_from_json_whose_days_leave_out_the_unit() {
        UnitPeriod period = march(staff("e-1")).build();
        String json = WfaJson.write(period);
        String unit = ",\"workUnit\":" + WfaJson.write(period).replaceAll("^.\"workUnit\":(.*?\\}\\}),.*", "$1");

        assertThat(policy().json().readUnitPeriod(json)).isEqualTo(period);
        assertThat(json).contains(unit);
        assertThat(policy().json().readUnitPeriod(json.replace(unit, ""))).isEqualTo(period);
    }
}
