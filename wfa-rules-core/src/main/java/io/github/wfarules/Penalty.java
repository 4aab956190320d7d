package io.github.wfarules;

import io.github.wfarules.internal.text.PlainNumber;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is deducted from the allowance of one employee for one month, and how that is computed. In whole rupiah.
 *
 * @param employee the id of the employee
 * @param month the month in which the deadlines passed or the breaches happened
 * @param lines one for each breach and rule, by day and source
 * @param sum what the lines come to, those that cannot be told left out
 * @param cap the most that may be deducted in the month; null where none is stated
 * @param deducted what is deducted: the sum, at most the cap, and at most the allowance
 * @param allowance the allowance before deductions; null where it was not supplied
 * @param payable what is left to pay; null where the allowance was not supplied
 * @param complete whether every line and the cap can be told; else what is deducted may be more or less, as the summary
 *     says
 * @param summary the end of the computation, for people
 * @param illustrative whether a value was used that no instrument gives
 * @param policy the policy that answers
 */
public record Penalty(
        String employee,
        YearMonth month,
        List<PenaltyLine> lines,
        BigDecimal sum,
        @Nullable BigDecimal cap,
        BigDecimal deducted,
        @Nullable BigDecimal allowance,
        @Nullable BigDecimal payable,
        boolean complete,
        Text summary,
        boolean illustrative,
        PolicyVersion policy) {
    /** Copies what could change, and writes amounts without an exponent, so that a way through JSON changes nothing. */
    public Penalty {
        lines = List.copyOf(lines);
        sum = PlainNumber.of(sum);
        cap = PlainNumber.ofNullable(cap);
        deducted = PlainNumber.of(deducted);
        allowance = PlainNumber.ofNullable(allowance);
        payable = PlainNumber.ofNullable(payable);
    }

    /** Names the month only: the rest is the pay of a person. */
    @Override
    public String toString() {
        return "Penalty[" + month + "]";
    }
}
