package io.github.wfarules;

import org.jspecify.annotations.Nullable;

/**
 * One comparison that made a rule hold: what was there, and what the rule holds it against.
 *
 * @param fact what was compared, such as {@code week.flexibleDays}
 * @param operator the comparison, as in the rule file
 * @param needed what the rule compares with
 * @param actual what the case says; null where it is unknown
 */
public record Comparison(
        String fact,
        String operator,
        String needed,
        @Nullable String actual) {
    /** Leaves out the values: they may be personal data. */
    @Override
    public String toString() {
        return "Comparison[" + fact + " " + operator + "]";
    }
}
