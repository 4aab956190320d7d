package io.github.wfarules.internal.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a layer says of service levels and of the deductions that breaches entail.
 *
 * @param monthlyCap the most that may be deducted in a month; null where this layer does not say
 */
public record ServiceLaw(
        List<ServiceLevel> levels,
        List<Deduction> deductions,
        @Nullable MonthlyCap monthlyCap) {
    /**
     * The most that may be deducted in a month.
     *
     * @param parameter a percentage, or an amount
     * @param part the part of the allowance that the percentage is of, a code of the list {@code allowance-parts}; null for
     *     the whole
     */
    public record MonthlyCap(String parameter, @Nullable String part) {}

    /** Nothing. */
    public static final ServiceLaw NONE = new ServiceLaw(List.of(), List.of(), null);

    /** {@return the parameters that are named in it} */
    public Set<String> parameters() {
        Set<String> parameters = new TreeSet<>();
        levels.forEach(level -> parameters.addAll(level.parameters()));
        deductions.forEach(deduction -> parameters.addAll(deduction.parameters()));
        if (monthlyCap != null) {
            parameters.add(monthlyCap.parameter());
        }
        return parameters;
    }
}
