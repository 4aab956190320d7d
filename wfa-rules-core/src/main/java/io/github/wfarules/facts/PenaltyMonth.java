package io.github.wfarules.facts;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * All that a month of deductions is computed from. Immutable and thread-safe. For more tickets than memory holds there is
 * {@code Policy.penalties}.
 *
 * @param month the month
 * @param asOf the instant as of which tickets are assessed; what happened later is left out
 * @param tickets the tickets
 * @param breaches other breaches
 * @param allowances the allowances of the month
 */
public record PenaltyMonth(
        YearMonth month, Instant asOf, List<Ticket> tickets, List<Breach> breaches, List<Allowance> allowances) {
    /** Checks what is required and copies what could change. */
    public PenaltyMonth {
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(asOf, "asOf");
        tickets = tickets == null ? List.of() : List.copyOf(tickets);
        breaches = breaches == null ? List.of() : List.copyOf(breaches);
        allowances = allowances == null ? List.of() : List.copyOf(allowances);
    }

    /** Names the month only: what it is made of is personal data. */
    @Override
    public String toString() {
        return "PenaltyMonth[" + month + "]";
    }
}
