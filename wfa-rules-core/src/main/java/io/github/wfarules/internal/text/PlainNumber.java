package io.github.wfarules.internal.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in the form that JSON has, without an exponent: {@code 1E+6} as {@code 1000000}. A record that holds them so is
 * equal to itself after a way through JSON.
 */
public final class PlainNumber {
    private PlainNumber() {}

    /** {@return the same number without an exponent} */
    public static BigDecimal of(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** {@return the same number without an exponent; null where there is none} */
    public static @Nullable BigDecimal ofNullable(@Nullable BigDecimal number) {
        return number == null ? null : of(number);
    }
}
