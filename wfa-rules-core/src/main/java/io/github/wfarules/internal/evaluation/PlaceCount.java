package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Places;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.WorkMode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Counts places under a cap. */
final class PlaceCount {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PlaceCount() {}

    /** {@return the places for the mode that is asked for; a maximum of a share is rounded down} */
    static Places of(@Nullable BigDecimal percentage, Case facts) {
        Integer headcount = facts.workUnit().headcount();
        Integer taken = facts.request().mode() == WorkMode.WFH
                ? facts.usage().wfh()
                : facts.usage().wfa();
        Integer atMost = percentage == null || headcount == null
                ? null
                : percentage
                        .multiply(BigDecimal.valueOf(headcount))
                        .divide(HUNDRED, 0, RoundingMode.FLOOR)
                        .intValueExact();
        return new Places(percentage != null, percentage, headcount, atMost, taken);
    }

    /** {@return whether no place is left, as far as the case says} */
    static boolean isFull(Places places) {
        Integer atMost = places.atMost();
        Integer taken = places.taken();
        return atMost != null && (atMost == 0 || taken != null && taken >= atMost);
    }

    /** {@return whether the cap is stated but the headcount it is taken of is unknown} */
    static boolean isUncountable(Places places) {
        return places.stated() && places.atMost() == null;
    }
}
