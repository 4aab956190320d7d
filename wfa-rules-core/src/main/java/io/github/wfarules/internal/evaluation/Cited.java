package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Basis;
import io.github.wfarules.Finding;
import io.github.wfarules.ValueUsed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two findings say the same. An instrument is the same by its id: that its date was found or its end was put
 * right changes no answer.
 */
public final class Cited {
    private Cited() {}

    /** {@return whether they are the same findings in the same order} */
    public static boolean alike(List<Finding> some, List<Finding> others) {
        boolean alike = some.size() == others.size();
        for (int i = 0; alike && i < some.size(); i++) {
            alike = alike(some.get(i), others.get(i));
        }
        return alike;
    }

    /** {@return whether the two say the same} */
    static boolean alike(Finding one, @Nullable Finding other) {
        return other != null
                && one.ruleId().equals(other.ruleId())
                && one.effect() == other.effect()
                && one.certainty() == other.certainty()
                && one.reason().equals(other.reason())
                && one.comparisons().equals(other.comparisons())
                && alike(one.basis(), other.basis())
                && alikeValues(one.values(), other.values())
                && one.layer().equals(other.layer())
                && one.needs().equals(other.needs())
                && Objects.equals(one.duty(), other.duty())
                && Objects.equals(one.party(), other.party())
                && Objects.equals(one.places(), other.places());
    }

    private static boolean alike(@Nullable Basis one, @Nullable Basis other) {
        if (one == null || other == null) {
            return one == other;
        }
        return one.instrument().id().equals(other.instrument().id()) && Objects.equals(one.locator(), other.locator());
    }

    private static boolean alikeValues(List<ValueUsed> some, List<ValueUsed> others) {
        boolean alike = some.size() == others.size();
        for (int i = 0; alike && i < some.size(); i++) {
            ValueUsed one = some.get(i);
            ValueUsed other = others.get(i);
            alike = one.parameter().equals(other.parameter())
                    && Objects.equals(one.value(), other.value())
                    && one.illustrative() == other.illustrative()
                    && Objects.equals(one.layer(), other.layer())
                    && alike(one.basis(), other.basis());
        }
        return alike;
    }
}
