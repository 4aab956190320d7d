package io.github.wfarules.internal.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What several layers say, day by day. On each day the nearest layer that says something speaks, with all it says for
 * that day; where it is silent, the next one up speaks. What holds is worked out once for each stretch of days, so that
 * asking for a day is a binary search. Immutable and thread-safe.
 *
 * @param <T> what is said; the same object for as long as the same is said
 */
public final class Timeline<T> {

    private final long[] starts;
    private final List<List<T>> stretches;

    /**
     * Something that a layer says for some days.
     *
     * @param layer the place of the layer in its chain; greater is nearer
     */
    public record Entry<T>(
            int layer, @Nullable LocalDate from, @Nullable LocalDate to, T value) {

        private boolean holds(long day) {
            return (from == null || from.toEpochDay() <= day) && (to == null || day <= to.toEpochDay());
        }
    }

    /** Lays out these entries. What one layer says for one day keeps its order. */
    public Timeline(List<Entry<T>> entries) {
        TreeSet<Long> breaks = new TreeSet<>(List.of(LocalDate.MIN.toEpochDay()));
        for (Entry<T> entry : entries) {
            if (entry.from() != null) {
                breaks.add(entry.from().toEpochDay());
            }
            if (entry.to() != null) {
                breaks.add(entry.to().toEpochDay() + 1);
            }
        }
        starts = breaks.stream().mapToLong(Long::longValue).toArray();
        stretches = LongStream.of(starts).mapToObj(day -> said(entries, day)).toList();
    }

    private static <T> List<T> said(List<Entry<T>> entries, long day) {
        List<Entry<T>> holding =
                entries.stream().filter(entry -> entry.holds(day)).toList();
        int nearest = holding.stream().mapToInt(Entry::layer).max().orElse(-1);
        return holding.stream()
                .filter(entry -> entry.layer() == nearest)
                .map(Entry::value)
                .toList();
    }

    /** {@return what holds on the day; nothing where no layer says anything} */
    public List<T> on(LocalDate date) {
        int found = Arrays.binarySearch(starts, date.toEpochDay());
        return stretches.get(found >= 0 ? found : -found - 2);
    }

    /** {@return the days on which what holds may begin to differ from the day before, in order} */
    public List<LocalDate> breaks() {
        return LongStream.of(starts).skip(1).mapToObj(LocalDate::ofEpochDay).toList();
    }
}
