package io.github.wfarules.internal.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What several layers say, day by day. On each day the nearest layer that says something speaks, with all it says for
 * that day; where it is silent, the next one up speaks. What holds is worked out once for each stretch of days, so that
 * asking for a day is a binary search. Immutable and thread-safe.
 *
 * @param <T> what is said; the same object for as long as the same is said
 */
final class Timeline<T> {

    private final long[] starts;
    private final List<List<T>> stretches;

    /**
     * Something that a layer says for some days.
     *
     * @param layer the place of the layer in its chain; greater is nearer
     */
    record Entry<T>(
            int layer, @Nullable LocalDate from, @Nullable LocalDate to, T value) {

        private boolean holds(long day) {
            return (from == null || from.toEpochDay() <= day) && (to == null || day <= to.toEpochDay());
        }
    }

    /** Lays out these entries. What one layer says for one day keeps its order. */
    Timeline(List<Entry<T>> entries) {
        TreeSet<Long> breaks = new TreeSet<>();
        breaks.add(LocalDate.MIN.toEpochDay());
        for (Entry<T> entry : entries) {
            if (entry.from() != null) {
                breaks.add(entry.from().toEpochDay());
            }
            if (entry.to() != null) {
                breaks.add(entry.to().toEpochDay() + 1);
            }
        }
        starts = new long[breaks.size()];
        stretches = new ArrayList<>(starts.length);
        for (long start : breaks) {
            starts[stretches.size()] = start;
            stretches.add(said(entries, start));
        }
    }

    private static <T> List<T> said(List<Entry<T>> entries, long day) {
        List<T> said = new ArrayList<>(1);
        int nearest = -1;
        for (Entry<T> entry : entries) {
            if (entry.layer() >= nearest && entry.holds(day)) {
                if (entry.layer() > nearest) {
                    nearest = entry.layer();
                    said.clear();
                }
                said.add(entry.value());
            }
        }
        return Collections.unmodifiableList(said);
    }

    /** {@return what holds on the day; nothing where no layer says anything} */
    List<T> on(LocalDate date) {
        int found = Arrays.binarySearch(starts, date.toEpochDay());
        return stretches.get(found >= 0 ? found : -found - 2);
    }

    /** {@return the days on which what holds may begin to differ from the day before, in order} */
    List<LocalDate> breaks() {
        List<LocalDate> breaks = new ArrayList<>(starts.length - 1);
        for (int i = 1; i < starts.length; i++) {
            breaks.add(LocalDate.ofEpochDay(starts[i]));
        }
        return breaks;
    }
}
