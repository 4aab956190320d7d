package io.github.wfarules.change;

import io.github.wfarules.Basis;
import io.github.wfarules.Effect;
import io.github.wfarules.Text;
import java.util.List;

/**
 * A rule that stands otherwise to a case after the change, and what of the law that comes from. Where the rule is in force
 * on both sides, is not rewritten, and reads no other value, it stands otherwise because the date is another one or a code
 * list changed.
 *
 * @param rule the rule's id
 * @param effect what the rule does, after the change where it is in force then
 * @param reason what it says; where that holds a value that differs from case to case, its name in braces
 * @param layer the policy that set it
 * @param basis its legal basis
 * @param before how it stood before
 * @param after how it stands after
 * @param rewritten whether it is in force on both sides, with another condition or effect
 * @param values the values that it reads and that changed, by id
 */
public record Cause(
        String rule,
        Effect effect,
        Text reason,
        String layer,
        Basis basis,
        Holding before,
        Holding after,
        boolean rewritten,
        List<ValueShift> values) {
    /** Copies what could change. */
    public Cause {
        values = List.copyOf(values);
    }
}
