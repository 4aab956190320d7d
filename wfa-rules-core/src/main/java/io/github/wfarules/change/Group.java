package io.github.wfarules.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changes in a part of the population.
 *
 * @param key the id of the unit, the code of the service type or post, or the date; null where the cases do not tell it,
 *     or tell a code that no list of the policy knows
 * @param answers how many answers there are
 * @param changed how many of them have another outcome
 * @param below how many of the others differ below the outcome
 * @param shifts from what to what, in the order of outcomes
 */
public record Group(@Nullable String key, long answers, long changed, long below, List<OutcomeShift> shifts) {
    /** Copies what could change. */
    public Group {
        shifts = List.copyOf(shifts);
    }
}
