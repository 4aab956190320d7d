package io.github.wfarules.benchmarks.handwritten;

import io.github.wfarules.Basis;
import io.github.wfarules.Text;
import io.github.wfarules.ValueUsed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The working days of March to June 2025. */
final class Calendar2025 {
    private static final Map<LocalDate, List<ValueUsed>> DECLARED = new HashMap<>();

    static {
        Text leave = new Text("Cuti bersama", "Joint leave");
        Text holiday = new Text("Hari libur", "Holiday");
        Text idulfitri = new Text("Idulfitri 1446 H", "Idulfitri 1446 H");
        declare(new Text("Hari Suci Nyepi", "Nyepi"), "2025-03-29");
        declare(idulfitri, "2025-03-31", "2025-04-01");
        declare(holiday, "2025-04-18", "2025-04-20", "2025-05-01", "2025-05-12", "2025-05-29");
        declare(holiday, "2025-06-01", "2025-06-06", "2025-06-27");
        declare(leave, "2025-03-28", "2025-04-02", "2025-04-03", "2025-04-04", "2025-04-07");
        declare(leave, "2025-05-13", "2025-05-30", "2025-06-09");
    }

    private Calendar2025() {}

    private static void declare(Text title, String... days) {
        Basis decree = Rule.basis(Instruments.JOINT_DECREE_2025);
        for (String day : days) {
            DECLARED.put(
                    LocalDate.parse(day), List.of(new ValueUsed("calendar", title, day, decree, "national", false)));
        }
    }

    static boolean isWorkingDay(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !DECLARED.containsKey(date);
    }

    /** {@return the decree that makes it no working day; none for a mere Saturday or Sunday} */
    static List<ValueUsed> decreeOn(LocalDate date) {
        return DECLARED.getOrDefault(date, List.of());
    }
}
