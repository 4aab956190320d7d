package io.github.wfarules.internal.change;

import io.github.wfarules.change.PlacesShift;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the answers that a changed cap bears on. Not thread-safe. */
final class PlacesCount {
    private static final Comparator<Integer> COUNTS = Comparator.nullsFirst(Comparator.<Integer>naturalOrder());
    private static final Comparator<PlacesShift> ORDER = Comparator.comparing(PlacesShift::unit)
            .thenComparing(PlacesShift::team, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(PlacesShift::rule)
            .thenComparing(PlacesShift::headcount, COUNTS)
            .thenComparing(PlacesShift::before, COUNTS)
            .thenComparing(PlacesShift::after, COUNTS);

    private final Map<PlacesShift, Long> counts = new HashMap<>();

    void add(List<PlacesShift> shifts) {
        shifts.forEach(shift -> counts.merge(of(shift, 0), shift.answers(), Long::sum));
    }

    /** {@return all of them, by unit} */
    List<PlacesShift> all() {
        return counts.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .sorted(ORDER)
                .toList();
    }

    private static PlacesShift of(PlacesShift shift, long answers) {
        return new PlacesShift(
                shift.unit(), shift.team(), shift.rule(), shift.headcount(), shift.before(), shift.after(), answers);
    }
}
