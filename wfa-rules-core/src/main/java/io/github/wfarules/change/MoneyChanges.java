package io.github.wfarules.change;

import java.math.BigDecimal;
import java.util.List;

/**
 * What changes in the deductions of a month, in whole rupiah.
 *
 * @param employees how many people have a breach on either side
 * @param changed of how many of them another sum is deducted, or something can be told that could not, or the reverse
 * @param before what was deducted from all of them before
 * @param after what is deducted from all of them after
 * @param more by how much it rises, for those from whom more is deducted
 * @param less by how much it falls, for those from whom less is deducted
 * @param openBefore of how many it could not be told in full before, so that it may have been more
 * @param openAfter of how many it cannot be told in full after
 * @param kinds the kinds of change, the most frequent first
 */
public record MoneyChanges(
        long employees,
        long changed,
        BigDecimal before,
        BigDecimal after,
        BigDecimal more,
        BigDecimal less,
        long openBefore,
        long openAfter,
        List<MoneyKind> kinds) {
    /** Copies what could change. */
    public MoneyChanges {
        kinds = List.copyOf(kinds);
    }
}
