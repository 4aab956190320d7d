package io.github.wfarules.internal.deduction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Amounts of rupiah, written the same on every machine. */
final class Rupiah {
    private Rupiah() {}

    /** {@return the amount in whole rupiah: a fraction of one is never deducted} */
    static BigDecimal whole(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.DOWN);
    }

    /** {@return such as {@code Rp1.250.000}; up to two digits after the comma where there are some} */
    static String of(@Nullable BigDecimal amount) {
        if (amount == null) {
            return "Rp?";
        }
        BigDecimal shown = amount.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        String digits = shown.abs().toBigInteger().toString();
        StringBuilder out = new StringBuilder(amount.signum() < 0 ? "-Rp" : "Rp");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                out.append('.');
            }
            out.append(digits.charAt(i));
        }
        String plain = shown.toPlainString();
        int point = plain.indexOf('.');
        return point < 0 ? out.toString() : out + "," + plain.substring(point + 1);
    }

    /** {@return a number such as {@code 2,5}} */
    static String number(BigDecimal number, boolean indonesian) {
        String plain = number.stripTrailingZeros().toPlainString();
        return indonesian ? plain.replace('.', ',') : plain;
    }
}
