package io.github.wfarules.facts;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A named part of an allowance.
 *
 * @param code which part, a code of the list {@code allowance-parts}
 * @param amount its amount, in the currency of the allowance
 */
public record AllowancePart(@CodeOf("allowance-parts") String code, BigDecimal amount) {
    /** Checks what is required. */
    public AllowancePart {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(amount, "amount");
    }
}
