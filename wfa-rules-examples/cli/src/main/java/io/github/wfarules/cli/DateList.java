package io.github.wfarules.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Days as users list them: {@code 2025-03-25}, or a first and a last one, {@code 2025-03-24..2025-03-28}. */
final class DateList {
    private static final int LONGEST = 366;

    private DateList() {}

    static List<LocalDate> of(String written) {
        String[] ends = written.split("\\.\\.", 2);
        LocalDate first = date(ends[0]);
        LocalDate last = ends.length == 1 ? first : date(ends[1]);
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= LONGEST) {
            throw new UnusableInputException(
                    "`" + written + "` harus mulai pada hari pertama dan tidak lebih dari setahun",
                    "`" + written + "` has to begin with its first day and be no longer than a year");
        }
        return first.datesUntil(last.plusDays(1)).toList();
    }

    static LocalDate date(String written) {
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeException noDate) {
            throw new UnusableInputException(
                    "`" + written + "` bukan tanggal; tulis tahun-bulan-hari, misalnya `2025-03-24`",
                    "`" + written + "` is not a date; write year-month-day, such as `2025-03-24`");
        }
    }
}
