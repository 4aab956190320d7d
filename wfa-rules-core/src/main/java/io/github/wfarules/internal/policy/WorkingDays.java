package io.github.wfarules.internal.policy;

import io.github.wfarules.Instrument;
import io.github.wfarules.internal.model.CalendarDay;
import io.github.wfarules.internal.model.Layer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The calendar of a chain: Monday to Friday but for the days that some layer declares. Immutable and thread-safe. */
public final class WorkingDays {

    private final Set<Integer> years = new TreeSet<>();
    private final Map<LocalDate, CalendarDay> declared = new HashMap<>();

    /** Takes the calendars of these layers together, given from the top. */
    public WorkingDays(List<Layer> layers) {
        this(layers, null);
    }

    /**
     * Takes together what of the calendars of these layers was known on a day. A calendar becomes known with the first
     * of its decrees; a decree whose day the sources do not give counts as known.
     *
     * @param knownOn the day; null for all that is known at all
     */
    public WorkingDays(List<Layer> layers, @Nullable LocalDate knownOn) {
        Binding binding = Binding.of(layers);
        for (int depth = 0; depth < layers.size(); depth++) {
            Layer layer = layers.get(depth);
            int from = depth;
            for (int year : layer.calendarYears()) {
                if (isKnown(year, layer, knownOn)) {
                    years.add(year);
                }
            }
            layer.calendar().stream()
                    .filter(day -> binding.reaches(from, day.basis()))
                    .filter(day -> isKnown(day.basis().instrument(), knownOn))
                    .forEach(day -> declared.putIfAbsent(day.date(), day));
        }
    }

    private static boolean isKnown(int year, Layer layer, @Nullable LocalDate knownOn) {
        List<CalendarDay> days = layer.calendar().stream()
                .filter(day -> day.date().getYear() == year)
                .toList();
        return days.isEmpty()
                || days.stream().anyMatch(day -> isKnown(day.basis().instrument(), knownOn));
    }

    /** {@return whether the instrument was known on the day: published, or else signed, by then} */
    public static boolean isKnown(Instrument instrument, @Nullable LocalDate knownOn) {
        LocalDate since = knownSince(instrument);
        return knownOn == null || since == null || !since.isAfter(knownOn);
    }

    /** {@return the day from which the instrument was known; null where the sources do not give it} */
    public static @Nullable LocalDate knownSince(Instrument instrument) {
        return instrument.published() != null ? instrument.published() : instrument.date();
    }

    /** {@return whether it is a working day; null where no layer has a calendar for the year} */
    public @Nullable Boolean working(LocalDate date) {
        if (!years.contains(date.getYear())) {
            return null;
        }
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !declared.containsKey(date);
    }

    /**
     * {@return how many working days there are from the one day on and before the other, below 0 where that is the earlier
     * one; null where no layer has a calendar for one of their years}
     */
    public @Nullable Integer between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            Integer back = between(to, from);
            return back == null ? null : -back;
        }
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            if (!years.contains(year)) {
                return null;
            }
        }
        return (int) from.datesUntil(to)
                .filter(day -> Boolean.TRUE.equals(working(day)))
                .count();
    }

    /** {@return what declares the day non-working, the uppermost layer's where several do; null where nothing does} */
    public @Nullable CalendarDay declared(LocalDate date) {
        return declared.get(date);
    }

    /** {@return the years that have a calendar, sorted} */
    public Set<Integer> years() {
        return years;
    }
}
