package io.github.wfarules.internal.policy;

import io.github.wfarules.Basis;
import io.github.wfarules.Text;
import io.github.wfarules.internal.model.CalendarDay;
import io.github.wfarules.internal.model.Schedule;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.yaml.Fields;
import io.github.wfarules.internal.yaml.ScalarReader;
import io.github.wfarules.internal.yaml.Tree;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a calendar.yaml. */
final class CalendarReader {

    private static final Map<String, CalendarDay.Kind> KINDS =
            Map.of("holiday", CalendarDay.Kind.HOLIDAY, "joint leave", CalendarDay.Kind.JOINT_LEAVE);

    private final Scope scope;
    private final HoursReader hours;
    private final ProblemLog log;

    /** What a layer says of the calendar. */
    record Calendar(List<CalendarDay> days, List<Integer> years, List<Schedule> schedules) {
        static final Calendar NONE = new Calendar(List.of(), List.of(), List.of());
    }

    CalendarReader(Scope scope, HoursReader hours, ProblemLog log) {
        this.scope = scope;
        this.hours = hours;
        this.log = log;
    }

    Calendar read(Tree file) {
        Fields fields = Fields.of(file, log, "years", "days", "hours");
        if (fields == null) {
            return Calendar.NONE;
        }
        List<Integer> years = years(fields.items("years"));
        Set<Integer> known = new TreeSet<>(years);
        scope.parents().forEach(parent -> known.addAll(parent.calendarYears()));
        Map<LocalDate, CalendarDay> days = new LinkedHashMap<>();
        Map<LocalDate, Integer> lines = new HashMap<>();
        for (Tree item : fields.items("days")) {
            CalendarDay day = day(item);
            if (day != null) {
                checkYear(day.date(), item, known);
                checkOnce(day.date(), item, lines);
                days.putIfAbsent(day.date(), day);
            }
        }
        return new Calendar(List.copyOf(days.values()), years, hours.read(fields.entries("hours")));
    }

    private List<Integer> years(List<Tree> items) {
        Set<Integer> years = new TreeSet<>();
        for (Tree item : items) {
            BigDecimal number = new ScalarReader(log).number(item);
            if (number == null) {
                continue;
            }
            if (number.scale() != 0 || number.precision() != 4) {
                log.error(
                        item.at(),
                        "`%s` bukan tahun; tulis seperti `2025`",
                        "`%s` is not a year; write it like `2025`",
                        number);
            } else if (!years.add(number.intValueExact())) {
                log.error(item.at(), "tahun %s sudah ada; hapus", "the year %s is already there; remove it", number);
            }
        }
        return List.copyOf(years);
    }

    private @Nullable CalendarDay day(Tree item) {
        Fields fields = Fields.of(item, log, "date", "kind", "title", "basis");
        if (fields == null) {
            return null;
        }
        LocalDate date = fields.requiredDate("date");
        CalendarDay.Kind kind = fields.requiredOneOf("kind", KINDS);
        Text title = fields.requiredTitle("title");
        Basis basis = scope.basis(fields.required("basis"));
        return date == null || kind == null || title == null || basis == null
                ? null
                : new CalendarDay(date, kind, title, basis, item.at().line());
    }

    private void checkYear(LocalDate date, Tree item, Set<Integer> known) {
        if (!known.contains(date.getYear())) {
            log.error(
                    item.at(),
                    "tahun %s tidak ada dalam `years`; tambahkan bila kalender tahun itu lengkap, atau perbaiki"
                            + " tanggalnya",
                    "the year %s is not among `years`; add it if the calendar of that year is complete, or mend"
                            + " the date",
                    date.getYear());
        }
    }

    private void checkOnce(LocalDate date, Tree item, Map<LocalDate, Integer> lines) {
        Integer former = lines.putIfAbsent(date, item.at().line());
        if (former != null) {
            log.error(
                    item.at(),
                    "hari %s sudah ada pada baris %s; hapus salah satunya",
                    "the day %s is already there in line %s; remove one of them",
                    date,
                    former);
        }
    }
}
