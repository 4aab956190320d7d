package io.github.wfarules.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Compliance;
import io.github.wfarules.Engine;
import io.github.wfarules.facts.Attributes;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Event;
import io.github.wfarules.facts.EventLog;
import io.github.wfarules.facts.Lapse;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import io.github.wfarules.facts.WorkedDay;
import io.github.wfarules.internal.assembly.Assembled;
import io.github.wfarules.internal.assembly.Library;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Counters against counting by hand, and days against the sessions of the rule engine, on random records. */
@Tag("once")
class CountersTest {
    private static final int RUNS = Boolean.getBoolean("wfarules.long") ? 100_000 : 2_000;
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final LocalDate FROM = LocalDate.of(2025, 3, 3);
    private static final String[] CODES = {"presence-entry", "task-result", "call-unanswered", "work-session", "report"
    };

    private final Random random = new Random(7);

    private static Library library() {
        try {
            return new Library()
                    .with(List.of(Path.of(Objects.requireNonNull(
                                    CountersTest.class.getResource("/io/github/wfarules/compliance/contoh"))
                            .toURI())));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private EventLog log() {
        List<Event> events = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            // Within two weeks and an hour before midnight in one zone or the other.
            OffsetDateTime at = FROM.atStartOfDay()
                    .plusMinutes(random.nextInt(14 * 24 * 4) * 15L)
                    .atOffset(random.nextBoolean() ? WIB : ZoneOffset.ofHours(9));
            events.add(Event.builder()
                    .code(CODES[random.nextInt(CODES.length)])
                    .at(at)
                    .lasted(Duration.ofMinutes(random.nextInt(500)))
                    .attributes(Attributes.NONE.with("channel", random.nextBoolean() ? "mobile" : "desk"))
                    .build());
        }
        return EventLog.builder().events(events).build();
    }

    private static LocalDate day(Event event) {
        return event.at().withOffsetSameInstant(WIB).toLocalDate();
    }

    private static boolean isOn(Event event, String code, LocalDate from, LocalDate to) {
        return event.code().equals(code)
                && !day(event).isBefore(from)
                && !day(event).isAfter(to);
    }

    @Test
    void counts_are_those_of_counting_by_hand() {
        Law law = library().draft("contoh").assemble().law();
        for (int run = 0; run < RUNS; run++) {
            LocalDate date = FROM.plusDays(random.nextInt(16));
            EventLog log = log();
            Counters counters = new Counters(law.chain(), date, log, List.of());

            assertThat(counters.value("contoh.morning-entries"))
                    .isEqualTo(BigDecimal.valueOf(morningEntries(log, date)));
            assertThat(counters.value("contoh.missed-calls")).isEqualTo(BigDecimal.valueOf(missedCalls(log, date)));
            BigDecimal hours = Objects.requireNonNull(counters.value("contoh.hours-this-week"));
            assertThat(hours.multiply(BigDecimal.valueOf(60)).setScale(6, RoundingMode.HALF_UP))
                    .isEqualByComparingTo(BigDecimal.valueOf(minutesOfWeek(log, date)));
        }
    }

    private static long morningEntries(EventLog log, LocalDate date) {
        long count = 0;
        for (Event event : log.events()) {
            LocalTime time = event.at().withOffsetSameInstant(WIB).toLocalTime();
            boolean morning = time.toSecondOfDay() >= 7 * 3600 + 1800 && time.toSecondOfDay() <= 8 * 3600 + 1800;
            count += isOn(event, "presence-entry", date, date)
                            && morning
                            && "mobile".equals(event.attributes().text("channel"))
                    ? 1
                    : 0;
        }
        return count;
    }

    private static long missedCalls(EventLog log, LocalDate date) {
        long most = 0;
        for (Event first : log.events()) {
            long within = log.events().stream()
                    .filter(event -> isOn(event, "call-unanswered", date, date))
                    .filter(event -> !event.at().isBefore(first.at())
                            && !event.at().isAfter(first.at().plusHours(2)))
                    .count();
            most = Math.max(most, isOn(first, "call-unanswered", date, date) ? within : 0);
        }
        return most;
    }

    private static long minutesOfWeek(EventLog log, LocalDate date) {
        LocalDate monday = date;
        while (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            monday = monday.minusDays(1);
        }
        long minutes = 0;
        for (Event event : log.events()) {
            minutes +=
                    isOn(event, "work-session", monday, date) ? event.lasted().toMinutes() : 0;
        }
        return minutes;
    }

    @Test
    void direct_conditions_and_sessions_find_the_same_days() {
        Assembled direct = library().draft("contoh").assemble();
        Assembled sessions = library().draft("contoh").assemble(Engine.SESSION);
        for (int run = 0; run < RUNS / 10; run++) {
            LocalDate date = FROM.plusDays(random.nextInt(16));
            WorkedDay day = WorkedDay.builder()
                    .date(date)
                    .employee(Employee.builder()
                            .id("e-1")
                            .unitHead(random.nextBoolean())
                            .build())
                    .workUnit(WorkUnit.builder().id("u-1").build())
                    .request(Request.builder()
                            .mode(WorkMode.values()[random.nextInt(3)])
                            .build())
                    .log(random.nextInt(4) == 0 ? null : log())
                    .lapses(random.nextBoolean() ? List.of(new Lapse("contoh.no-entry", FROM)) : null)
                    .build();

            Compliance answer = direct.compliance().comply(day);

            assertThat(sessions.compliance().comply(day)).isEqualTo(answer);
        }
    }
}
