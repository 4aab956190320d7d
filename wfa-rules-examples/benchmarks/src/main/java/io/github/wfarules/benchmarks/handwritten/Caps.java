package io.github.wfarules.benchmarks.handwritten;

import io.github.wfarules.Finding;
import io.github.wfarules.Places;
import io.github.wfarules.facts.WorkMode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Counts places. */
final class Caps {
    private Caps() {}

    static Places stated(int percentage, Question asked) {
        Integer headcount = asked.facts().workUnit().headcount();
        Integer atMost = headcount == null ? null : headcount * percentage / 100;
        return new Places(true, BigDecimal.valueOf(percentage), headcount, atMost, taken(asked));
    }

    static Places notStated(Question asked) {
        return new Places(false, null, asked.facts().workUnit().headcount(), null, taken(asked));
    }

    private static @Nullable Integer taken(Question asked) {
        return asked.mode() == WorkMode.WFH
                ? asked.facts().usage().wfh()
                : asked.facts().usage().wfa();
    }

    static boolean isFull(@Nullable Finding cap) {
        Places places = cap == null ? null : cap.places();
        Integer atMost = places == null ? null : places.atMost();
        Integer taken = places == null ? null : places.taken();
        return atMost != null && (atMost == 0 || taken != null && taken >= atMost);
    }
}
