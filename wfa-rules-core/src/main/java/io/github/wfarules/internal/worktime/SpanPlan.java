package io.github.wfarules.internal.worktime;

import io.github.wfarules.internal.model.Schedule.Shift;
import io.github.wfarules.internal.policy.ShiftHours;
import io.github.wfarules.internal.worktime.Spans.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;

/** Lays the days of all years that have a calendar out in stretches of work. What lies between and around is unknown. */
final class SpanPlan {
    private static final int FIRST_YEAR = -9999;
    private static final int LAST_YEAR = 9999;

    private final DayPlan days;
    private final ZoneId zone;
    private final List<Span> spans = new ArrayList<>();

    private SpanPlan(DayPlan days, ZoneId zone) {
        this.days = days;
        this.zone = zone;
    }

    static Spans of(DayPlan days, ZoneId zone) {
        return new Spans(new SpanPlan(days, zone).lay());
    }

    private List<Span> lay() {
        NavigableSet<Integer> years = days.years();
        int unknownFrom = FIRST_YEAR;
        for (int year : years) {
            layUnknown(unknownFrom, year);
            LocalDate after = LocalDate.of(year + 1, 1, 1);
            for (LocalDate day = LocalDate.of(year, 1, 1); day.isBefore(after); day = day.plusDays(1)) {
                lay(day);
            }
            unknownFrom = year + 1;
        }
        layUnknown(unknownFrom, LAST_YEAR);
        return withoutOverlaps(spans);
    }

    private void layUnknown(int fromYear, int toYear) {
        if (fromYear < toYear) {
            long start = second(LocalDate.of(fromYear, 1, 1).atStartOfDay());
            long end = second(LocalDate.of(toYear, 1, 1).atStartOfDay());
            spans.add(new Span(start, end, 0, end - start));
            layEve(LocalDate.of(toYear, 1, 1).minusDays(1));
        }
    }

    /** A shift of the last day without a calendar may go past midnight, into a day with one. */
    private void layEve(LocalDate day) {
        for (Shift shift : days.shifts(day)) {
            ShiftHours hours = days.hours(day, shift);
            if (hours.start() != null && hours.work() != null && hours.pause() != null) {
                LocalDateTime from = day.atTime(hours.start());
                long start = second(from);
                long end = second(from.plus(hours.work()).plus(hours.pause()));
                spans.add(new Span(start, end, 0, end - start));
            }
        }
    }

    private void lay(LocalDate day) {
        if (Boolean.TRUE.equals(days.works(day))) {
            for (Shift shift : days.shifts(day)) {
                lay(day, days.hours(day, shift));
            }
        }
    }

    private void lay(LocalDate day, ShiftHours hours) {
        Duration work = hours.work();
        Duration pause = hours.pause();
        if (hours.start() == null || work == null || pause == null) {
            long start = second(day.atStartOfDay());
            long end = second(day.plusDays(1).atStartOfDay());
            spans.add(new Span(start, end, 0, end - start));
            return;
        }
        LocalDateTime start = day.atTime(hours.start());
        Duration untilPause = hours.untilPause();
        if (pause.isZero()) {
            worked(start, start.plus(work));
        } else if (untilPause == null) {
            spans.add(
                    new Span(second(start), second(start.plus(work).plus(pause)), work.toSeconds(), work.toSeconds()));
        } else {
            worked(start, start.plus(untilPause));
            worked(start.plus(untilPause).plus(pause), start.plus(work).plus(pause));
        }
    }

    private void worked(LocalDateTime from, LocalDateTime to) {
        long start = second(from);
        long end = second(to);
        spans.add(new Span(start, end, end - start, end - start));
    }

    private long second(LocalDateTime local) {
        return local.atZone(zone).toEpochSecond();
    }

    /** Shifts overlap while one hands over to the next: work is done once. An unknown break is taken to lie outside. */
    private static List<Span> withoutOverlaps(List<Span> spans) {
        List<Span> apart = new ArrayList<>();
        long reached = Long.MIN_VALUE;
        for (Span span :
                spans.stream().sorted(Comparator.comparingLong(Span::start)).toList()) {
            long start = Math.max(span.start(), reached);
            if (start < span.end()) {
                long length = span.end() - start;
                apart.add(new Span(start, span.end(), Math.min(span.least(), length), Math.min(span.most(), length)));
                reached = span.end();
            }
        }
        return apart;
    }
}
