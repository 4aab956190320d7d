package io.github.wfarules.internal.policy;

import io.github.wfarules.internal.model.CalendarDay;
import io.github.wfarules.internal.model.Layer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The calendar of a chain: Monday to Friday but for the days that some layer declares. Immutable and thread-safe. */
public final class WorkingDays {

    private final Set<Integer> years = new HashSet<>();
    private final Map<LocalDate, CalendarDay> declared = new HashMap<>();

    /** Takes the calendars of these layers together, given from the top. */
    public WorkingDays(List<Layer> layers) {
        for (Layer layer : layers) {
            years.addAll(layer.calendarYears());
            layer.calendar().forEach(day -> declared.putIfAbsent(day.date(), day));
        }
    }

    /** {@return whether it is a working day; null where no layer has a calendar for the year} */
    public @Nullable Boolean working(LocalDate date) {
        if (!years.contains(date.getYear())) {
            return null;
        }
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !declared.containsKey(date);
    }

    /** {@return what declares the day non-working, the uppermost layer's where several do; null where nothing does} */
    public @Nullable CalendarDay declared(LocalDate date) {
        return declared.get(date);
    }
}
