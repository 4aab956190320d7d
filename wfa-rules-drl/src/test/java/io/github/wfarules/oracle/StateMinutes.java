package io.github.wfarules.oracle;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The working hours of Perpres 21/2023, minute by minute, for 2025 and 2026: what the clock is held against. */
final class StateMinutes {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate AFTER = LocalDate.of(2027, 1, 1);
    private static final int DAY = 24 * 60;

    private final Instant first;
    private final boolean[] worked;

    /** Counts in this zone, which has no summer time, with breaks that start at these times. */
    StateMinutes(ZoneId zone, LocalTime breakStart, LocalTime breakStartFriday) {
        first = FIRST.atStartOfDay(zone).toInstant();
        worked = new boolean[(int) ChronoUnit.DAYS.between(FIRST, AFTER) * DAY];
        int midnight = 0;
        for (LocalDate date = FIRST; date.isBefore(AFTER); date = date.plusDays(1)) {
            if (Boolean.TRUE.equals(NationalCalendar.working(date))) {
                work(date, midnight, date.getDayOfWeek() == DayOfWeek.FRIDAY ? breakStartFriday : breakStart);
            }
            midnight += DAY;
        }
    }

    private void work(LocalDate date, int midnight, LocalTime breakStart) {
        boolean friday = date.getDayOfWeek() == DayOfWeek.FRIDAY;
        boolean ramadan = isIn(date, "2025-03-01", "2025-03-30") || isIn(date, "2026-02-19", "2026-03-20");
        int start = minute(ramadan ? "08:00" : "07:30");
        int end = minute(ramadan ? (friday ? "15:30" : "15:00") : (friday ? "16:30" : "16:00"));
        int rest = minute(breakStart.toString());
        int restEnd = rest + (ramadan ? (friday ? 60 : 30) : (friday ? 90 : 60));
        for (int minute = start; minute < end; minute++) {
            worked[midnight + minute] = minute < rest || minute >= restEnd;
        }
    }

    private static int minute(String time) {
        return LocalTime.parse(time).toSecondOfDay() / 60;
    }

    private static boolean isIn(LocalDate date, String from, String to) {
        return !date.isBefore(LocalDate.parse(from)) && !date.isAfter(LocalDate.parse(to));
    }

    int size() {
        return worked.length;
    }

    /** {@return how many of these minutes are worked} */
    int between(int from, int to) {
        int count = 0;
        for (int minute = from; minute < to; minute++) {
            count += worked[minute] ? 1 : 0;
        }
        return count;
    }

    Instant instant(int minute) {
        return first.plusSeconds(60L * minute);
    }
}
