package io.github.wfarules.internal.safety;

import io.github.wfarules.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something in a compiled rule that rules may not do.
 *
 * @param rule the id of the rule; null where it cannot be told
 */
public record Refusal(@Nullable String rule, Text text) {

    /** {@return the refusal of what completes “a rule must not …”} */
    public static Refusal of(@Nullable String rule, String id, String en) {
        return new Refusal(
                rule,
                new Text(
                        (rule == null ? "aturan" : "aturan `" + rule + "`") + " tidak boleh " + id
                                + "; pakailah hanya isian dan fungsi kasus",
                        (rule == null ? "a rule" : "the rule `" + rule + "`") + " must not " + en
                                + "; keep to the fields and functions of the case"));
    }
}
