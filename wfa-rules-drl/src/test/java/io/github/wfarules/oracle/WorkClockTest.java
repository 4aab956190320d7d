package io.github.wfarules.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wfarules.Language;
import io.github.wfarules.Need;
import io.github.wfarules.Policy;
import io.github.wfarules.ValueUsed;
import io.github.wfarules.WorkClock;
import io.github.wfarules.WorkDay;
import io.github.wfarules.WorkingTime;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkClockTest {
    private final Policy nation = Shipped.policy("national");
    private final WorkClock clock = nation.clock();

    @TempDir
    private Path directory;

    private static Instant wib(String local) {
        return Instant.parse(local + ":00+07:00");
    }

    private Duration hours(String from, String to) {
        return clock.between(wib(from), wib(to)).exactly();
    }

    @ParameterizedTest
    @CsvSource({
        "an ordinary Monday,           2025-06-23T00:00, 2025-06-24T00:00, PT7H30M",
        "an ordinary week,             2025-06-16T00:00, 2025-06-23T00:00, PT37H30M",
        "a week of Ramadan,            2025-03-03T00:00, 2025-03-10T00:00, PT32H30M",
        "the eve of Ramadan 1447 H,    2026-02-18T00:00, 2026-02-19T00:00, PT7H30M",
        "its first day,                2026-02-19T00:00, 2026-02-20T00:00, PT6H30M",
        "a weekend,                    2025-06-21T00:00, 2025-06-23T00:00, PT0S",
        "joint leave,                  2025-03-28T00:00, 2025-03-29T00:00, PT0S",
        "from the start to the end,    2025-06-23T07:30, 2025-06-23T16:00, PT7H30M",
        "a Friday to its later end,    2025-06-20T07:30, 2025-06-20T16:30, PT7H30M",
        "before the day and after it,  2025-06-23T16:00, 2025-06-24T07:30, PT0S",
        "over the turn of the year,    2025-12-31T00:00, 2026-01-03T00:00, PT15H",
        "not even a second,            2025-06-23T09:00, 2025-06-23T09:00, PT0S",
    })
    void counts_the_hours_of_the_presidential_regulation(String what, String from, String to, Duration expected) {
        assertThat(hours(from, to)).as(what).isEqualTo(expected);
    }

    @Test
    void part_of_a_day_hangs_on_a_break_whose_start_nobody_states() {
        WorkingTime morning = clock.between(wib("2025-06-23T07:30"), wib("2025-06-23T11:30"));

        assertThat(morning.exactly()).isNull();
        assertThat(morning.least()).isEqualTo(Duration.ofHours(3));
        assertThat(morning.most()).isEqualTo(Duration.ofHours(4));
        assertThat(morning.needs()).extracting(Need::name).containsExactly("national.break-start");
    }

    @Test
    void a_region_that_states_the_break_settles_it() {
        WorkClock region = Regions.in(directory, "Asia/Jakarta").clock();

        assertThat(region.between(wib("2025-06-23T07:30"), wib("2025-06-23T12:30"))
                        .exactly())
                .isEqualTo(Duration.ofMinutes(270));
        assertThat(region.between(wib("2025-06-20T07:30"), wib("2025-06-20T13:00"))
                        .exactly())
                .as("Friday")
                .isEqualTo(Duration.ofHours(4));
        assertThat(region.between(wib("2025-03-03T11:00"), wib("2025-03-03T13:00"))
                        .exactly())
                .as("Ramadan")
                .isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void the_same_instant_is_another_time_of_day_in_each_zone() {
        Instant from = Instant.parse("2025-06-23T00:00:00Z");
        Instant to = Instant.parse("2025-06-23T01:00:00Z");

        assertThat(Regions.in(directory, "Asia/Jakarta")
                        .clock()
                        .between(from, to)
                        .exactly())
                .as("WIB, 07:00 to 08:00")
                .isEqualTo(Duration.ofMinutes(30));
        assertThat(Regions.in(directory, "Asia/Makassar")
                        .clock()
                        .between(from, to)
                        .exactly())
                .as("WITA, 08:00 to 09:00")
                .isEqualTo(Duration.ofHours(1));
        assertThat(Regions.in(directory, "Asia/Jayapura")
                        .clock()
                        .between(from, from.plus(Duration.ofHours(8)))
                        .exactly())
                .as("WIT, 09:00 to 17:00")
                .isEqualTo(Duration.ofHours(6));
    }

    @Test
    void a_year_without_a_calendar_leaves_everything_open() {
        WorkingTime turn = clock.between(wib("2026-12-31T00:00"), wib("2027-01-02T00:00"));

        assertThat(turn.least()).isEqualTo(Duration.ofMinutes(450));
        assertThat(turn.most()).isEqualTo(Duration.ofMinutes(450).plusDays(1));
        assertThat(turn.needs())
                .containsExactly(new Need(
                        Need.Kind.CALENDAR,
                        "calendar.2027",
                        new io.github.wfarules.Text("kalender tahun 2027", "the calendar of the year 2027"),
                        null));
        assertThat(clock.latestAfter(wib("2026-12-31T16:00"), Duration.ofMinutes(1)))
                .isNull();
        assertThat(clock.working(LocalDate.of(2024, 12, 31))).isNull();
        assertThat(clock.day(LocalDate.of(2024, 12, 31)).notes())
                .extracting(note -> note.in(Language.ENGLISH))
                .containsExactly("the year 2024 has no calendar");
    }

    @Test
    void what_was_known_before_an_amendment_differs() {
        LocalDate eighteenth = LocalDate.of(2025, 8, 18);

        assertThat(nation.clock(null, LocalDate.of(2025, 8, 6)).working(eighteenth))
                .isTrue();
        assertThat(nation.clock(null, LocalDate.of(2025, 8, 7)).working(eighteenth))
                .isFalse();
        assertThat(nation.clock(null, LocalDate.of(2025, 9, 18)).working(LocalDate.of(2026, 6, 17)))
                .as("the decree on 2026 was signed on 19 September 2025")
                .isNull();
        assertThat(nation.clock(null, LocalDate.of(2025, 9, 19)).working(LocalDate.of(2026, 6, 17)))
                .isTrue();
        assertThat(nation.clock(null, LocalDate.of(2026, 2, 16))
                        .between(wib("2026-02-19T00:00"), wib("2026-02-20T00:00"))
                        .exactly())
                .as("the day before the isbat nobody knew when Ramadan would begin")
                .isEqualTo(Duration.ofMinutes(450));
    }

    @Test
    void a_unit_with_shifts_of_its_own_works_past_midnight_and_on_holidays() {
        Policy region = Regions.in(directory, "Asia/Jakarta");
        WorkClock brigade = region.clock("damkar", null);

        assertThat(brigade.between(wib("2025-03-31T18:00"), wib("2025-04-01T08:00"))
                        .exactly())
                .as("Idulfitri")
                .isEqualTo(Duration.ofHours(12));
        assertThat(brigade.between(wib("2026-12-31T20:00"), wib("2027-01-01T07:00"))
                        .least())
                .as("the last night of the calendar goes into the next year")
                .isEqualTo(Duration.ofHours(11));
        assertThat(brigade.between(wib("2025-01-01T00:00"), wib("2025-01-01T12:00"))
                        .most())
                .as("and the night before the first day may have been worked")
                .isEqualTo(Duration.ofHours(7));
        assertThat(region.clock("bappeda", null).working(LocalDate.of(2025, 3, 31)))
                .isFalse();
        assertThat(brigade.day(LocalDate.of(2025, 3, 31)).spans())
                .containsExactly(new WorkDay.Span(
                        LocalDateTime.parse("2025-03-31T19:00"), LocalDateTime.parse("2025-04-01T07:00")));
    }

    @Test
    void a_day_says_what_is_derived_and_what_its_hours_rest_on() {
        WorkDay friday = clock.day(LocalDate.of(2025, 6, 20));

        assertThat(friday.schedule()).isEqualTo("national.office-hours");
        assertThat(friday.basis().instrument().id()).isEqualTo("perpres-21-2023");
        assertThat(friday.notes())
                .extracting(note -> note.in(Language.ENGLISH))
                .containsExactly(
                        "the end of the day is derived: 07:30 + work 7 h 30 min + break 1 h 30 min = 16:30",
                        "when the break (1 h 30 min) starts is not stated");
        assertThat(friday.notes().get(0).in(Language.INDONESIAN))
                .isEqualTo(
                        "akhir hari kerja diturunkan: 07:30 + kerja 7 jam 30 menit + istirahat 1 jam 30 menit = 16:30");
        assertThat(friday.values().stream().collect(Collectors.toMap(ValueUsed::parameter, WorkClockTest::shown)))
                .containsEntry("national.start-of-work", "07:30")
                .containsEntry("national.hours-per-week", "PT37H30M")
                .containsEntry("national.break-friday", "PT1H30M")
                .containsEntry("national.break-start-friday", "not stated");
        assertThat(clock.day(LocalDate.of(2025, 8, 18)).values())
                .extracting(value -> value.basis().instrument().id())
                .as("the decree that makes it free")
                .containsExactly("skb-933-1-3-2025");
    }

    private static String shown(ValueUsed value) {
        return value.value() == null ? "not stated" : value.value();
    }

    @Test
    void refuses_an_agency_that_no_list_knows_in_place_of_the_hours_of_most() {
        assertThatThrownBy(() -> nation.clock("damkr", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no code `damkr` in the list `units`; did you mean `damkar`?");
    }

    @Test
    void refuses_an_interval_that_ends_before_it_starts() {
        assertThatThrownBy(() -> clock.between(wib("2025-06-23T08:00"), wib("2025-06-23T07:59")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an interval cannot end before it starts");
    }
}
