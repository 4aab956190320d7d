package io.github.wfarules.internal.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;

/** All days, cut into stretches that are numbered from 0. Asking for a day is a binary search. Immutable and thread-safe. */
final class DayStretches {
    private final long[] starts;

    /** Begins a stretch on each of these days. */
    DayStretches(Collection<LocalDate> breaks) {
        TreeSet<Long> sorted = new TreeSet<>();
        breaks.forEach(day -> sorted.add(day.toEpochDay()));
        starts = new long[sorted.size()];
        int next = 0;
        for (long start : sorted) {
            starts[next++] = start;
        }
    }

    /** {@return the number of the stretch that the day lies in; 0 is the one before all breaks} */
    int on(LocalDate date) {
        int found = Arrays.binarySearch(starts, date.toEpochDay());
        return found >= 0 ? found + 1 : -found - 1;
    }
}
