package io.github.wfarules.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Working days by the joint decrees for 2025 and 2026; no decree of another year is known here. */
final class NationalCalendar {
    private static final Set<LocalDate> OFF_2025 = days(
            2025,
            "01-01 01-27 01-29 03-29 03-31 04-01 04-18 04-20 05-01 05-12 05-29 06-01 06-06 06-27 08-17 09-05 12-25",
            "01-28 03-28 04-02 04-03 04-04 04-07 05-13 05-30 06-09 08-18 12-26");

    private static final Set<LocalDate> OFF_2026 = days(
            2026,
            "01-01 01-16 02-17 03-19 03-21 03-22 04-03 04-05 05-01 05-14 05-27 05-31 06-01 06-16 08-17 08-25 12-25",
            "02-16 03-18 03-20 03-23 03-24 05-15 05-28 12-24");

    private NationalCalendar() {}

    /** {@return whether it is a working day; null where no decree of the year is known} */
    static @Nullable Boolean working(LocalDate date) {
        return switch (date.getYear()) {
            case 2025 -> weekday(date) && !OFF_2025.contains(date);
            case 2026 -> weekday(date) && !OFF_2026.contains(date);
            default -> null;
        };
    }

    private static boolean weekday(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    private static Set<LocalDate> days(int year, String holidays, String jointLeave) {
        return Stream.of(holidays, jointLeave)
                .flatMap(list -> Stream.of(list.split(" ")))
                .map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toUnmodifiableSet());
    }
}
