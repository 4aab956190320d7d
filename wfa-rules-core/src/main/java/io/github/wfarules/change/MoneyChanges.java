package io.github.wfarules.change;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param units the lines by unit, by its code: that of the ticket or breach; what has none comes last
 * @param dates the lines by day: of the breach, or on which the deadline passed
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
        List<Part> units,
        List<Part> dates,
        List<MoneyKind> kinds) {
    /** Copies what could change. */
    public MoneyChanges {
        units = List.copyOf(units);
        dates = List.copyOf(dates);
        kinds = List.copyOf(kinds);
    }

    /**
     * A part of the lines. What they come to is before the cap of the month, which is a person's and not a unit's or a
     * day's; so the parts may add up to more than is deducted.
     *
     * @param key the code of the unit, or the date; null where the ticket or breach does not tell it, or tells a code that
     *     no list of the policy knows
     * @param lines how many lines there are on either side
     * @param changed how many of them change
     * @param before what they came to before, in rupiah
     * @param after what they come to after, in rupiah
     */
    public record Part(@Nullable String key, long lines, long changed, BigDecimal before, BigDecimal after) {}
}
