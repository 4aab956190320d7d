package io.github.wfarules.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wfarules.BadInputException;
import io.github.wfarules.Need;
import io.github.wfarules.Policy;
import io.github.wfarules.ServiceAssessment;
import io.github.wfarules.ServiceAssessment.Interval;
import io.github.wfarules.ServiceAssessment.Responsible;
import io.github.wfarules.ServiceStatus;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.facts.TicketEvent;
import io.github.wfarules.facts.TicketEvent.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketsTest {
    private static final String MUCH_LATER = "2025-12-31T00:00";

    private final Policy madiun = Shipped.policy("kota-madiun");
    private final Policy nation = Shipped.policy("national");

    @TempDir
    private Path directory;

    private static Instant wib(String local) {
        return Instant.parse((local.length() == 16 ? local + ":00" : local) + "+07:00");
    }

    private static TicketEvent event(Kind kind, String local) {
        return TicketEvent.of(kind, wib(local));
    }

    private static Ticket ticket(String service, String reported, TicketEvent... events) {
        return Ticket.builder()
                .id("t1")
                .service(service)
                .reported(wib(reported))
                .responsible(List.of("e1"))
                .events(List.of(events))
                .build();
    }

    private static ServiceAssessment only(Policy policy, Ticket ticket, String asOf) {
        List<ServiceAssessment> all = policy.assess(ticket, wib(asOf));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private ServiceAssessment light(String asOf, TicketEvent... events) {
        return only(madiun, ticket("street-light", "2025-06-23T19:30", events), asOf);
    }

    @ParameterizedTest
    @CsvSource({
        "the exact second,   2025-06-24T19:30:00, MET",
        "a second later,     2025-06-24T19:30:01, MISSED",
        "a night later,      2025-06-23T23:59:00, MET",
    })
    void a_street_light_has_twenty_four_hours_through_the_night(String what, String handled, ServiceStatus status) {
        ServiceAssessment answer = light(MUCH_LATER, event(Kind.HANDLED, handled));

        assertThat(answer.status()).as(what).isEqualTo(status);
        assertThat(answer.deadline()).isEqualTo(wib("2025-06-24T19:30"));
        assertThat(answer.level()).isEqualTo("kota-madiun.street-light");
        assertThat(answer.basis().instrument().id()).isEqualTo("walikota-madiun-2025-06-20");
        assertThat(answer.needs()).isEmpty();
        assertThat(answer.illustrative()).isFalse();
    }

    @Test
    void a_missed_deadline_says_by_how_much_and_against_whom() {
        ServiceAssessment answer = light(MUCH_LATER, event(Kind.HANDLED, "2025-06-25T08:00"));

        assertThat(answer.late().least())
                .isEqualTo(Duration.ofMinutes(750))
                .isEqualTo(answer.late().most());
        assertThat(answer.summary().en())
                .isEqualTo("late by 12 h 30 min; due 2025-06-24 19:30 WIB; met 2025-06-25 08:00 WIB");
        assertThat(answer.summary().id())
                .isEqualTo("terlambat 12 jam 30 menit; tenggat 2025-06-24 19:30 WIB; dipenuhi 2025-06-25 08:00 WIB");
        assertThat(answer.responsible())
                .containsExactly(new Responsible("e1", Duration.ofHours(24), true, Duration.ofMinutes(2190)));
    }

    @Test
    void what_is_not_handled_yet_runs_until_its_deadline_and_is_missed_from_then_on() {
        assertThat(light("2025-06-24T19:30").status()).isEqualTo(ServiceStatus.RUNNING);
        assertThat(light("2025-06-24T19:30").summary().en()).isEqualTo("still running; due 2025-06-24 19:30 WIB");
        assertThat(light("2025-06-24T19:30:01").status()).isEqualTo(ServiceStatus.MISSED);
        assertThat(light("2025-06-24T19:29", event(Kind.HANDLED, "2025-06-24T19:30"))
                        .status())
                .as("what happens later is not known yet")
                .isEqualTo(ServiceStatus.RUNNING);
    }

    @Test
    void a_leap_day_is_a_day_of_twenty_four_hours_and_the_law_begins_on_its_day() {
        assertThat(only(madiun, ticket("street-light", "2028-02-28T12:00"), "2028-02-29T11:00")
                        .deadline())
                .isEqualTo(wib("2028-02-29T12:00"));
        assertThat(only(madiun, ticket("street-light", "2025-12-31T20:00"), "2026-01-01T20:00")
                        .status())
                .isEqualTo(ServiceStatus.RUNNING);
        assertThat(only(madiun, ticket("street-light", "2025-06-19T23:59"), MUCH_LATER)
                        .status())
                .as("the day before the statement")
                .isEqualTo(ServiceStatus.NOT_APPLICABLE);
    }

    @Test
    void a_pause_that_no_source_speaks_of_matters_only_where_it_could() {
        TicketEvent paused = TicketEvent.builder()
                .kind(Kind.PAUSED)
                .at(wib("2025-06-23T20:00"))
                .reason("waiting-utility")
                .build();
        TicketEvent resumed = event(Kind.RESUMED, "2025-06-24T20:00");

        ServiceAssessment early = light(MUCH_LATER, paused, event(Kind.HANDLED, "2025-06-24T19:30"));
        assertThat(early.status()).as("in time either way").isEqualTo(ServiceStatus.MET);
        ServiceAssessment between = light(MUCH_LATER, paused, resumed, event(Kind.HANDLED, "2025-06-25T12:00"));
        assertThat(between.status()).isEqualTo(ServiceStatus.UNDETERMINED);
        assertThat(between.needs()).extracting(Need::name).containsExactly("kota-madiun.street-light");
        assertThat(between.earliestDeadline()).isEqualTo(wib("2025-06-24T19:30"));
        assertThat(between.latestDeadline()).isEqualTo(wib("2025-06-25T19:30"));
        ServiceAssessment late = light(MUCH_LATER, paused, resumed, event(Kind.HANDLED, "2025-06-25T19:31"));
        assertThat(late.status()).as("too late either way").isEqualTo(ServiceStatus.MISSED);
        assertThat(late.late().least()).isEqualTo(Duration.ofMinutes(1));
        assertThat(late.late().most()).isEqualTo(Duration.ofMinutes(1).plusDays(1));
    }

    @Test
    void how_time_runs_on_after_reopening_matters_only_where_it_could() {
        TicketEvent handled = event(Kind.HANDLED, "2025-06-23T20:30");
        TicketEvent reopened = event(Kind.REOPENED, "2025-06-24T19:00");

        assertThat(light(MUCH_LATER, handled, reopened, event(Kind.HANDLED, "2025-06-24T19:15"))
                        .status())
                .isEqualTo(ServiceStatus.MET);
        assertThat(light(MUCH_LATER, handled, reopened, event(Kind.HANDLED, "2025-06-24T20:00"))
                        .status())
                .as("late only if the clock never stopped")
                .isEqualTo(ServiceStatus.UNDETERMINED);
        assertThat(light(MUCH_LATER, handled, reopened, event(Kind.HANDLED, "2025-06-26T20:00"))
                        .status())
                .isEqualTo(ServiceStatus.MISSED);
    }

    @Test
    void a_complaint_is_undetermined_only_between_calendar_days_and_working_days() {
        // Thursday; five calendar days end on Monday or Tuesday, five working days a week later.
        String reported = "2025-06-19T10:00";
        assertThat(complaint(reported, "2025-06-23T23:59").status()).isEqualTo(ServiceStatus.MET);
        ServiceAssessment between = complaint(reported, "2025-06-24T12:00");
        assertThat(between.status()).isEqualTo(ServiceStatus.UNDETERMINED);
        assertThat(between.needs())
                .extracting(Need::name)
                .contains("national.complaint-clock", "national.complaint-first-day");
        assertThat(between.earliestDeadline()).isEqualTo(wib("2025-06-23T23:59:59"));
        assertThat(between.latestDeadline()).isEqualTo(wib("2025-06-26T23:59:59"));
        assertThat(complaint(reported, "2025-06-27T00:00").status()).isEqualTo(ServiceStatus.MISSED);
    }

    private ServiceAssessment complaint(String reported, String handled) {
        Ticket ticket =
                ticket("complaint-5-days", reported, event(Kind.ANSWERED, reported), event(Kind.HANDLED, handled));
        List<ServiceAssessment> both = nation.assess(ticket, wib(MUCH_LATER));
        assertThat(both)
                .extracting(ServiceAssessment::level)
                .containsExactly("national.complaint-5-days", "national.complaint-first-answer");
        assertThat(both.get(1).status()).isEqualTo(ServiceStatus.MET);
        return both.get(0);
    }

    @Test
    void a_population_document_has_one_to_twenty_four_hours_but_for_an_outage() {
        assertThat(document("2025-06-23T09:00", "2025-06-23T10:00").status()).isEqualTo(ServiceStatus.MET);
        assertThat(document("2025-06-23T09:00", "2025-06-23T12:00").status()).isEqualTo(ServiceStatus.UNDETERMINED);
        assertThat(document("2025-06-23T09:00", "2025-06-30T09:00").status())
                .as("twenty-four working hours are more than three days")
                .isEqualTo(ServiceStatus.MISSED);
        TicketEvent outage = TicketEvent.builder()
                .kind(Kind.PAUSED)
                .at(wib("2025-06-23T09:30"))
                .reason("outage")
                .build();
        Ticket stopped = ticket(
                "population-document",
                "2025-06-23T09:00",
                outage,
                event(Kind.RESUMED, "2025-06-26T09:30"),
                event(Kind.HANDLED, "2025-06-26T10:00"));
        ServiceAssessment answer = only(nation, stopped, MUCH_LATER);
        assertThat(answer.status()).isEqualTo(ServiceStatus.MET);
        assertThat(answer.intervals())
                .extracting(Interval::counts)
                .as("an hour counts, the three days between do not")
                .containsExactly(true, false, true);
        assertThat(answer.intervals().get(1).why().en()).isEqualTo("paused: outage");
    }

    private ServiceAssessment document(String reported, String handled) {
        return only(nation, ticket("population-document", reported, event(Kind.HANDLED, handled)), MUCH_LATER);
    }

    @Test
    void a_matter_that_no_level_is_for_says_so() {
        assertThat(only(nation, ticket("street-light", "2025-06-23T09:00"), MUCH_LATER)
                        .status())
                .isEqualTo(ServiceStatus.UNDETERMINED);
        assertThat(only(madiun, ticket("Lampu jalan", "2025-06-23T09:00"), "2025-06-23T10:00")
                        .status())
                .as("known by its alias")
                .isEqualTo(ServiceStatus.RUNNING);
    }

    @Test
    void who_answers_for_a_ticket_changes_over_time() {
        TicketEvent assigned = TicketEvent.builder()
                .kind(Kind.ASSIGNED)
                .at(wib("2025-06-24T01:30"))
                .responsible(List.of("e2", "e3"))
                .build();

        assertThat(light(MUCH_LATER, assigned, event(Kind.HANDLED, "2025-06-25T08:00"))
                        .responsible())
                .containsExactly(
                        new Responsible("e1", Duration.ofHours(6), false, Duration.ofHours(6)),
                        new Responsible("e2", Duration.ofHours(18), true, Duration.ofMinutes(1830)),
                        new Responsible("e3", Duration.ofHours(18), true, Duration.ofMinutes(1830)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HANDLED 2025-06-23T19:29                            | events[0].at          | before `reported`
            PAUSED 2025-06-23T20:00, PAUSED 2025-06-23T21:00    | events[1]             | paused already; pauses must not overlap
            RESUMED 2025-06-23T20:00                            | events[0]             | the ticket is not paused
            REOPENED 2025-06-23T20:00                           | events[0]             | not handled yet
            HANDLED 2025-06-23T20:00, HANDLED 2025-06-23T21:00  | events[1]             | handled already; reopen it first
            HANDLED 2025-06-23T20:00, PAUSED 2025-06-23T21:00   | events[1]             | handled already; reopen it first
            ANSWERED 2025-06-23T21:00, HANDLED 2025-06-23T20:00 | events[1].at          | put them in the order of time
            ASSIGNED 2025-06-23T21:00                           | events[0].responsible | say who is responsible
            """)
    void refuses_what_cannot_have_happened_so(String events, String path, String problem) {
        TicketEvent[] all = Stream.of(events.split(", "))
                .map(event -> event(Kind.valueOf(event.split(" ")[0]), event.split(" ")[1]))
                .toArray(TicketEvent[]::new);

        assertThatThrownBy(() -> light(MUCH_LATER, all)).isInstanceOfSatisfying(BadInputException.class, refusal -> {
            assertThat(refusal.path()).isEqualTo(path);
            assertThat(refusal.text().en()).contains(problem);
        });
    }
}
