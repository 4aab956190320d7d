package io.github.wfarules;

import io.github.wfarules.internal.text.PlainNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one breach costs one employee, and how that is computed.
 *
 * @param source the id of the ticket or breach
 * @param breach what it is, a code of the list {@code breaches}; null where no list knows it
 * @param on the day it happened, or the deadline passed
 * @param status whether something is deducted
 * @param finding the rule that says so, with what it compared and its legal basis
 * @param deduction the id of the deduction it takes; null where it takes none
 * @param reason why, for people
 * @param computation the computation spelled out, for people
 * @param amount what is deducted, before the cap of the month; null where it cannot be told
 * @param postponedTo the month to which the payment is postponed; null where it is not
 * @param needs what would settle it
 * @param values the values that the computation used, with their instruments
 * @param illustrative whether a value was used that no instrument gives
 */
public record PenaltyLine(
        String source,
        @Nullable String breach,
        LocalDate on,
        Status status,
        Finding finding,
        @Nullable String deduction,
        Text reason,
        Text computation,
        @Nullable BigDecimal amount,
        @Nullable YearMonth postponedTo,
        List<Need> needs,
        List<ValueUsed> values,
        boolean illustrative) {
    /** Copies what could change, and writes the amount without an exponent, so that a way through JSON changes nothing. */
    public PenaltyLine {
        amount = PlainNumber.ofNullable(amount);
        needs = List.copyOf(needs);
        values = List.copyOf(values);
    }

    /** Names the day and status only: the rest is about a person. */
    @Override
    public String toString() {
        return "PenaltyLine[" + on + ", " + status + "]";
    }

    /** Whether a breach costs something. */
    public enum Status {
        /** It does. */
        DEDUCTED,
        /** A rule exempts it. */
        EXEMPT,
        /** It stays within the grace that the policy gives. */
        WITHIN_GRACE,
        /** It hangs on something unknown or not stated. */
        UNDETERMINED
    }
}
