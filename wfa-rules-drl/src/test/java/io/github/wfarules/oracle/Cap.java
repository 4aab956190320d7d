package io.github.wfarules.oracle;

import java.math.BigDecimal;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A cap on how many of a unit may be away.
 *
 * @param percentage the share of the headcount; null where no instrument states it
 * @param sentence the cap, for whoever reads a disagreement
 * @param met for whom it holds
 */
record Cap(@Nullable BigDecimal percentage, String sentence, Predicate<World> met) {
    static Cap of(int percentage, String sentence, Predicate<World> met) {
        return new Cap(BigDecimal.valueOf(percentage), sentence, met);
    }

    static Cap notStated(String sentence, Predicate<World> met) {
        return new Cap(null, sentence, met);
    }
}
