package io.github.wfarules.internal.change;

import io.github.wfarules.Outcome;
import io.github.wfarules.change.OutcomeShift;
import java.util.ArrayList;
import java.util.List;

/** Counts answers by their outcome before and after. Not thread-safe. */
final class Shifts {
    private static final Outcome[] OUTCOMES = Outcome.values();

    private final long[] counts = new long[OUTCOMES.length * OUTCOMES.length];

    void add(Outcome from, Outcome to, long answers) {
        counts[from.ordinal() * OUTCOMES.length + to.ordinal()] += answers;
    }

    long answers() {
        long all = 0;
        for (long count : counts) {
            all += count;
        }
        return all;
    }

    long changed() {
        return of(false).stream().mapToLong(OutcomeShift::answers).sum();
    }

    /** {@return the counts that are not zero, in the order of outcomes; with those that stay, or without} */
    List<OutcomeShift> of(boolean withThoseThatStay) {
        List<OutcomeShift> shifts = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            Outcome from = OUTCOMES[i / OUTCOMES.length];
            Outcome to = OUTCOMES[i % OUTCOMES.length];
            if (counts[i] > 0 && (withThoseThatStay || from != to)) {
                shifts.add(new OutcomeShift(from, to, counts[i]));
            }
        }
        return shifts;
    }
}
