package io.github.wfarules.oracle;

import io.github.wfarules.Outcome;
import java.util.Set;

/**
 * What the law says must come out.
 *
 * @param outcome the outcome
 * @param deniedTogether whether the case is denied in every world, but not by the same point in all of them; then no
 *     single point certainly denies and {@code outcome} is undetermined, but a denial is right as well
 * @param mustNeed what an undetermined answer has to name: in some world it alone changes the outcome
 * @param mayNeed what an undetermined answer may name at most: some point in doubt hangs on it
 * @param mustLimit the caps that a permission has to show, as numbers of places or {@link #NOT_STATED}
 * @param mayLimit the caps that it may show at most
 */
record Expected(
        Outcome outcome,
        boolean deniedTogether,
        Set<String> mustNeed,
        Set<String> mayNeed,
        Set<String> mustLimit,
        Set<String> mayLimit) {
    /** In place of a number of places, where no instrument states it. */
    static final String NOT_STATED = "not stated";

    static Expected plainly(Outcome outcome) {
        return new Expected(outcome, false, Set.of(), Set.of(), Set.of(), Set.of());
    }

    static Expected limited(Outcome outcome, Set<String> mustLimit, Set<String> mayLimit) {
        return new Expected(outcome, false, Set.of(), Set.of(), mustLimit, mayLimit);
    }

    static Expected undetermined(boolean deniedTogether, Set<String> mustNeed, Set<String> mayNeed) {
        return new Expected(Outcome.UNDETERMINED, deniedTogether, mustNeed, mayNeed, Set.of(), Set.of());
    }
}
