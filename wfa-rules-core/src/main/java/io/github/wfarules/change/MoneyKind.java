package io.github.wfarules.change;

import io.github.wfarules.PenaltyLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of deductions that change in the same way, by the same rules and values.
 *
 * @param from what came of the breach before; null where there was no breach, or where no line changes and only the most
 *     that may be deducted in the month does
 * @param to what comes of it after; null where there is none, or where no line changes
 * @param breach what it is, a code of the list {@code breaches}; null where no list knows it, or where no line changes
 * @param causes the rule that the line rests on, where it is another one or reads other values
 * @param values the values that the computation, the service level or the cap of the month takes, where they change
 * @param lines how many lines there are; how many people, where no line changes
 * @param before what they came to before, in rupiah
 * @param after what they come to after, in rupiah
 * @param example the earliest of them; of several the first by source and employee
 */
public record MoneyKind(
        PenaltyLine.@Nullable Status from,
        PenaltyLine.@Nullable Status to,
        @Nullable String breach,
        List<Cause> causes,
        List<ValueShift> values,
        long lines,
        BigDecimal before,
        BigDecimal after,
        Example example) {
    /** Copies what could change. */
    public MoneyKind {
        causes = List.copyOf(causes);
        values = List.copyOf(values);
    }

    /**
     * One of the lines. What it comes to is not shown: it is the pay of a person.
     *
     * @param on the day of the breach; the first of the month where no line changes
     * @param breachId the id of the ticket or breach; empty where no line changes
     * @param employeeId the id of the employee
     * @param source where the month stands, for scenarios; null for others
     */
    public record Example(
            LocalDate on,
            String breachId,
            String employeeId,
            @Nullable String source) {}
}
