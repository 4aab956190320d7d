package io.github.wfarules.internal.service;

import io.github.wfarules.internal.model.ServiceLevel.Clock;
import io.github.wfarules.internal.model.ServiceLevel.FirstDay;
import io.github.wfarules.internal.service.Run.Stretch;
import io.github.wfarules.internal.worktime.WorkHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When the time of a run is up, and how late is what comes after. Of a clock of days, a day counts on which the clock ran
 * at some moment, and the deadline is the last second of the last day. What hangs on an unknown break or calendar has an
 * earliest and a latest value. In seconds since the epoch.
 */
final class Deadline {
    /** Where no end can be told. */
    static final long NEVER = Long.MAX_VALUE;

    private static final int LONGEST_DAYS = 4_000;

    private final Clock clock;
    private final FirstDay firstDay;
    private final ZoneId zone;
    private final @Nullable WorkHours hours;

    Deadline(Clock clock, FirstDay firstDay, ZoneId zone, @Nullable WorkHours hours) {
        this.clock = clock;
        this.firstDay = firstDay;
        this.zone = zone;
        this.hours = hours;
    }

    long earliest(Run run, long asOf, Duration time) {
        return clock.countsDays() ? lastOf(run, asOf, time, true) : after(run, asOf, time.toSeconds(), true);
    }

    long latest(Run run, long asOf, Duration time) {
        return clock.countsDays() ? lastOf(run, asOf, time, false) : after(run, asOf, time.toSeconds(), false);
    }

    /** {@return how much of the clock's time lies between two instants at least, or at most} */
    Duration between(Run run, long from, long to, boolean least) {
        if (from >= to) {
            return Duration.ZERO;
        }
        if (clock.countsDays()) {
            return days(run, from, to, least);
        }
        long sum = 0;
        for (Stretch stretch : run.stretches()) {
            long begin = Math.max(from, stretch.from());
            long end = Math.min(to, stretch.to());
            if (stretch.runs() && begin < end) {
                sum += least ? least(begin, end) : most(begin, end);
            }
        }
        return Duration.ofSeconds(sum);
    }

    private long after(Run run, long asOf, long seconds, boolean earliest) {
        long rest = seconds;
        int last = run.stretches().size() - 1;
        for (int i = 0; i <= last; i++) {
            Stretch stretch = run.stretches().get(i);
            if (stretch.runs() && i < last) {
                long passed = earliest ? most(stretch.from(), stretch.to()) : least(stretch.from(), stretch.to());
                if (passed >= rest) {
                    return end(stretch.from(), rest, earliest);
                }
                rest -= passed;
            }
        }
        // What follows is not known yet: a clock that stands still is taken to run on now.
        Stretch open = run.stretches().get(last);
        return end(open.runs() ? open.from() : standsStillUntil(run, asOf), rest, earliest);
    }

    private static long standsStillUntil(Run run, long asOf) {
        return run.isMet() ? run.met() : asOf;
    }

    private long end(long from, long seconds, boolean earliest) {
        if (clock == Clock.ELAPSED) {
            return from + seconds;
        }
        Instant start = Instant.ofEpochSecond(from);
        Duration work = Duration.ofSeconds(seconds);
        Instant end = hours == null ? null : earliest ? hours.earliest(start, work) : hours.latest(start, work);
        return end == null ? NEVER : end.getEpochSecond();
    }

    private long least(long from, long to) {
        return clock == Clock.ELAPSED ? to - from : hours == null ? 0 : hours.leastSeconds(from, to);
    }

    private long most(long from, long to) {
        return clock == Clock.ELAPSED ? to - from : hours == null ? to - from : hours.mostSeconds(from, to);
    }

    private long lastOf(Run run, long asOf, Duration time, boolean earliest) {
        long left = time.plusDays(1).minusSeconds(1).toDays();
        LocalDate day = date(run.start());
        if (firstDay == FirstDay.NOT_COUNTED) {
            day = day.plusDays(1);
        }
        for (int i = 0; i < LONGEST_DAYS; i++) {
            if (ranOn(run, asOf, day) && counts(day, earliest) && --left <= 0) {
                return endOf(day);
            }
            day = day.plusDays(1);
        }
        return NEVER;
    }

    private Duration days(Run run, long from, long to, boolean least) {
        long count = 0;
        LocalDate last = date(to);
        for (LocalDate day = date(from).plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            if (ranOn(run, to, day) && counts(day, !least)) {
                count++;
            }
        }
        return Duration.ofDays(count);
    }

    private boolean counts(LocalDate day, boolean possibly) {
        if (clock == Clock.CALENDAR_DAYS) {
            return true;
        }
        Boolean working = hours == null ? null : hours.working(day);
        return working == null ? possibly : working;
    }

    private boolean ranOn(Run run, long asOf, LocalDate day) {
        long begin = day.atStartOfDay(zone).toEpochSecond();
        long end = endOf(day);
        int last = run.stretches().size() - 1;
        for (int i = 0; i <= last; i++) {
            Stretch stretch = run.stretches().get(i);
            if (stretch.runs() && stretch.from() <= end && (i == last || stretch.to() > begin)) {
                return true;
            }
        }
        return !run.stretches().get(last).runs() && standsStillUntil(run, asOf) <= end;
    }

    private long endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toEpochSecond() - 1;
    }

    private LocalDate date(long second) {
        return Instant.ofEpochSecond(second).atZone(zone).toLocalDate();
    }
}
