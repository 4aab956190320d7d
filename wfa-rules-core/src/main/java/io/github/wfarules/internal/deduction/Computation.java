package io.github.wfarules.internal.deduction;

import io.github.wfarules.Text;
import io.github.wfarules.internal.model.Deduction;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * What one breach costs one employee, in the one order that holds everywhere: rate, cap per breach, split among those who
 * answer for it, whole rupiah. The cap of the month comes last and is no matter of one breach. Decimal numbers throughout.
 */
final class Computation {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * What goes into it.
     *
     * @param base the allowance or the part of it that shares are taken of
     * @param rate the rate that applies
     * @param units what it is multiplied by
     * @param cap the most for one breach; null where there is none
     * @param capIsShare whether the cap is in hundredths of the base
     * @param share the numerator of the employee's part: one of equal parts, or seconds
     * @param of its denominator
     */
    record Terms(
            @Nullable BigDecimal base,
            BigDecimal rate,
            BigDecimal units,
            @Nullable BigDecimal cap,
            boolean capIsShare,
            BigDecimal share,
            BigDecimal of) {}

    private final Deduction deduction;
    private final Terms terms;
    private final StringBuilder id = new StringBuilder();
    private final StringBuilder en = new StringBuilder();
    private final BigDecimal amount;

    Computation(Deduction deduction, Terms terms) {
        this.deduction = deduction;
        this.terms = terms;
        this.amount = compute();
    }

    /** {@return the amount in whole rupiah} */
    BigDecimal amount() {
        return amount;
    }

    /** {@return the computation spelled out, with an equals sign before each result} */
    Text text() {
        return new Text(id.toString(), en.toString());
    }

    private BigDecimal compute() {
        BigDecimal rated = rated();
        BigDecimal capped = capped(rated);
        BigDecimal shared = shared(capped);
        BigDecimal whole = Rupiah.whole(shared);
        if (whole.compareTo(shared) != 0) {
            say("; dibulatkan ke bawah = ", "; rounded down = ");
            sayBoth(Rupiah.of(whole));
        }
        return whole;
    }

    private BigDecimal rated() {
        boolean once = terms.units().compareTo(BigDecimal.ONE) == 0;
        if (!once) {
            say(Rupiah.number(terms.units(), true) + " ", Rupiah.number(terms.units(), false) + " ");
            say(unit(true) + " × ", unit(false) + " × ");
        }
        BigDecimal result;
        if (deduction.measure() == Deduction.Measure.SHARE) {
            BigDecimal base = terms.base() == null ? BigDecimal.ZERO : terms.base();
            say(Rupiah.number(terms.rate(), true) + " %", Rupiah.number(terms.rate(), false) + " %");
            sayBoth(" × " + Rupiah.of(base));
            result = base.multiply(terms.rate()).divide(HUNDRED).multiply(terms.units());
        } else {
            sayBoth(Rupiah.of(terms.rate()));
            result = terms.rate().multiply(terms.units());
        }
        if (!once || deduction.measure() == Deduction.Measure.SHARE) {
            sayBoth(" = " + Rupiah.of(result));
        }
        return result;
    }

    private String unit(boolean indonesian) {
        return switch (deduction.per()) {
            case OCCURRENCE -> indonesian ? "kali" : "times";
            case MINUTE -> indonesian ? "menit" : "minutes";
            case HOUR -> indonesian ? "jam" : "hours";
            case DAY -> indonesian ? "hari" : "days";
        };
    }

    private BigDecimal capped(BigDecimal rated) {
        BigDecimal cap = terms.cap();
        if (cap == null) {
            return rated;
        }
        BigDecimal most = terms.capIsShare() && terms.base() != null
                ? terms.base().multiply(cap).divide(HUNDRED)
                : cap;
        if (rated.compareTo(most) <= 0) {
            return rated;
        }
        say("; paling banyak per pelanggaran ", "; at most for one breach ");
        if (terms.capIsShare()) {
            say(Rupiah.number(cap, true) + " % = ", Rupiah.number(cap, false) + " % = ");
        }
        sayBoth(Rupiah.of(most));
        return most;
    }

    private BigDecimal shared(BigDecimal capped) {
        if (terms.share().compareTo(terms.of()) == 0) {
            return capped;
        }
        BigDecimal part = capped.multiply(terms.share()).divide(terms.of(), MathContext.DECIMAL128);
        say("; bagiannya ", "; the employee's part ");
        sayBoth(Rupiah.number(terms.share(), true) + "/" + Rupiah.number(terms.of(), true) + " = " + Rupiah.of(part));
        return part;
    }

    private void say(String indonesian, String english) {
        id.append(indonesian);
        en.append(english);
    }

    private void sayBoth(String words) {
        say(words, words);
    }
}
