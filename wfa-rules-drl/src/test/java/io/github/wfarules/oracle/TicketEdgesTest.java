package io.github.wfarules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Need;
import io.github.wfarules.Policy;
import io.github.wfarules.ServiceAssessment;
import io.github.wfarules.ServiceStatus;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.Breach;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.facts.TicketEvent;
import io.github.wfarules.facts.TicketEvent.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tickets at the edges of the calendar, with deadlines worked out by hand. Water leaks have eight working hours: Monday to
 * Thursday 07.30 to 16.00 with a break at 12.00, Friday to 16.30 with one from 11.30 to 13.00.
 */
class TicketEdgesTest {
    private static final Path FOLDER = Path.of("src/test/resources/penalties/kota-contoh");
    private static final Instant MUCH_LATER = Instant.parse("2029-01-01T00:00:00Z");

    private final Policy city = WfaRules.withFolder(FOLDER).policy("kota-contoh");

    @TempDir
    private Path directory;

    private static Instant wib(String local) {
        return Instant.parse((local.length() == 16 ? local + ":00" : local) + "+07:00");
    }

    private static TicketEvent paused(String local) {
        return TicketEvent.builder()
                .kind(Kind.PAUSED)
                .at(wib(local))
                .reason("waiting-utility")
                .build();
    }

    private static TicketEvent handled(Instant at) {
        return TicketEvent.builder()
                .kind(Kind.HANDLED)
                .at(at)
                .handling("repaired")
                .build();
    }

    private static Ticket ticket(String service, Instant reported, TicketEvent... events) {
        return Ticket.builder()
                .id("t1")
                .service(service)
                .reported(reported)
                .responsible(List.of("e1"))
                .events(List.of(events))
                .build();
    }

    private static ServiceAssessment leak(Policy policy, String reported, TicketEvent... events) {
        return policy.assess(ticket("water-leak", wib(reported), events), MUCH_LATER)
                .get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            an ordinary Monday, an hour left for Tuesday         | 2025-06-23T08:00 | 2025-06-24T08:30
            a Friday with its longer break, the rest on Monday   | 2025-06-20T08:30 | 2025-06-23T09:00
            a Saturday, which counts from Monday                 | 2025-06-21T11:00 | 2025-06-24T08:00
            Ramadan: 08.00 to 15.00 with half an hour            | 2025-03-03T08:00 | 2025-03-04T09:30
            the last day before Nyepi, joint leave and Idulfitri | 2025-03-27T08:00 | 2025-04-08T09:00
            the year's end: New Year is no working day           | 2025-12-31T08:00 | 2026-01-02T08:30
            the day that the amendment gave away                 | 2025-08-15T15:30 | 2025-08-19T15:30
            """)
    void eight_working_hours_end_where_a_hand_on_the_calendar_says(String what, String reported, String deadline) {
        ServiceAssessment exact = leak(city, reported, handled(wib(deadline)));
        ServiceAssessment later = leak(city, reported, handled(wib(deadline).plusSeconds(1)));

        assertThat(exact.deadline()).as(what).isEqualTo(wib(deadline));
        assertThat(exact.status()).isEqualTo(ServiceStatus.MET);
        assertThat(later.status()).isEqualTo(ServiceStatus.MISSED);
    }

    @Test
    void a_pause_across_a_weekend_moves_the_deadline_by_the_working_hours_in_it_only() {
        ServiceAssessment answer = leak(
                city,
                "2025-06-20T08:00",
                paused("2025-06-20T10:00"),
                TicketEvent.of(Kind.RESUMED, wib("2025-06-23T09:00")));

        assertThat(answer.deadline())
                .as("two hours on Friday, six from Monday nine o'clock on")
                .isEqualTo(wib("2025-06-23T16:00"));
    }

    @Test
    void a_holiday_that_was_added_later_moves_the_deadline_only_by_what_is_known_since() {
        Ticket leak = ticket("water-leak", wib("2025-08-15T15:30"));

        ServiceAssessment before =
                city.assess(leak, MUCH_LATER, LocalDate.of(2025, 8, 6)).get(0);
        ServiceAssessment since =
                city.assess(leak, MUCH_LATER, LocalDate.of(2025, 8, 7)).get(0);
        ServiceAssessment today = city.assess(leak, MUCH_LATER).get(0);

        assertThat(before.deadline()).as("18 August was a working day").isEqualTo(wib("2025-08-18T15:30"));
        assertThat(before.knownOn()).isEqualTo("2025-08-06");
        assertThat(since.deadline()).isEqualTo(wib("2025-08-19T15:30"));
        assertThat(today.deadline()).isEqualTo(since.deadline());
        assertThat(today.knownOn()).isNull();
    }

    @Test
    void a_month_of_deductions_by_what_was_known_then_differs_in_the_ticket_of_that_day() {
        Ticket leak = ticket("water-leak", wib("2025-08-15T15:30"), handled(wib("2025-08-19T09:00")));
        YearMonth august = YearMonth.of(2025, 8);

        assertThat(city.penalties(august, MUCH_LATER, LocalDate.of(2025, 8, 6))
                        .add(leak)
                        .report())
                .satisfies(report -> {
                    assertThat(report.missed()).isEqualTo(1);
                    assertThat(report.knownOn()).isEqualTo("2025-08-06");
                });
        assertThat(city.penalties(august, MUCH_LATER).add(leak).report().missed())
                .isZero();
    }

    @Test
    void a_leap_day_without_a_calendar_leaves_working_hours_open_and_names_the_year() {
        ServiceAssessment open = leak(city, "2028-02-28T08:00", handled(wib("2028-02-29T09:00")));

        assertThat(open.status()).isEqualTo(ServiceStatus.UNDETERMINED);
        assertThat(open.needs()).extracting(Need::name).contains("calendar.2028");
    }

    /** The same instant lies in June in the west and in July in the east. */
    @ParameterizedTest
    @CsvSource({
        "Asia/Jakarta,  2025-06-30, 2025-06-23T16:00:00+07:00",
        "Asia/Makassar, 2025-07-01, 2025-06-23T16:00:00+08:00",
        "Asia/Jayapura, 2025-07-01, 2025-06-23T16:00:00+09:00"
    })
    void the_zone_of_the_policy_decides_on_the_day_and_on_the_hours(String zone, LocalDate day, Instant endOfWork)
            throws IOException {
        Policy there = in(zone);
        Ticket light = ticket("street-light", wib("2025-06-29T23:30"), handled(wib("2025-07-02T08:00")));
        YearMonth month = YearMonth.from(day);

        assertThat(there.penalties(month, MUCH_LATER).add(light).report().penalties())
                .as("the deadline is 30 June 23.30 in Jakarta")
                .singleElement()
                .satisfies(penalty -> assertThat(penalty.lines().get(0).on()).isEqualTo(day));
        assertThat(there.assess(ticket("water-leak", endOfWork.minusSeconds(8 * 3600)), MUCH_LATER)
                        .get(0)
                        .deadline())
                .as("seven hours until four o'clock there, and one on the next day")
                .isEqualTo(endOfWork.plusSeconds(16 * 3600 + 1800));
    }

    @ParameterizedTest
    @CsvSource({"continues,     2025-06-25T06:00", "never-stopped, 2025-06-24T08:00", "anew,          2025-06-25T07:00"
    })
    void a_reopened_ticket_runs_on_as_the_policy_says(String how, String deadline) throws IOException {
        Policy policy = with("parameters.yaml", "value: [ never-stopped ]", "value: [ " + how + " ]");
        Ticket light = ticket(
                "street-light",
                wib("2025-06-23T08:00"),
                handled(wib("2025-06-23T09:00")),
                TicketEvent.of(Kind.REOPENED, wib("2025-06-24T07:00")));

        assertThat(policy.assess(light, wib("2025-06-24T07:30")).get(0).deadline())
                .as("an hour of twenty-four was used when it was handled")
                .isEqualTo(wib(deadline));
    }

    @Test
    void a_breach_on_the_leap_day_belongs_to_february() {
        Breach late = Breach.builder()
                .id("b1")
                .employee("e1")
                .code("late-arrival")
                .on(LocalDate.of(2028, 2, 29))
                .minutes(40)
                .build();

        assertThat(city.penalties(YearMonth.of(2028, 2), MUCH_LATER)
                        .add(late)
                        .report()
                        .penalties())
                .singleElement()
                .satisfies(penalty -> assertThat(penalty.sum()).isEqualByComparingTo("40000"));
    }

    private Policy in(String zone) throws IOException {
        return with("policy.yaml", "zone: Asia/Jakarta", "zone: " + zone);
    }

    private Policy with(String file, String from, String to) throws IOException {
        Path folder = directory.resolve("kota-contoh");
        Files.createDirectories(folder.resolve("rules"));
        for (String name : List.of("policy.yaml", "parameters.yaml", "services.yaml", "rules/deductions.drl")) {
            String text = Files.readString(FOLDER.resolve(name));
            Files.writeString(folder.resolve(name), name.equals(file) ? text.replace(from, to) : text);
        }
        return WfaRules.withFolder(folder).policy("kota-contoh");
    }
}
