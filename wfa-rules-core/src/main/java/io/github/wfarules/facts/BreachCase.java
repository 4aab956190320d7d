package io.github.wfarules.facts;

import org.jspecify.annotations.Nullable;

/**
 * What a rule file sees of a breach: a service level that was missed, or anything else that the policy names by code. The
 * vocabulary of rule authors; the library alone implements it.
 *
 * <p>A property or function that returns {@code null} is unknown, and conditions on it are neither true nor false.
 */
public interface BreachCase extends PolicyFunctions {
    /** {@return the breach} */
    Breach breach();

    /** {@return how many breaches with this code the employee had before in the same month} */
    @Nullable
    Integer earlierInMonth();

    /** {@return how many breaches with this code the employee had before in the same year} */
    @Nullable
    Integer earlierInYear();

    /** {@return the deduction with this id, for {@code deduct}} */
    String deduction(String id);

    /** Reports that the rule holds and takes this deduction. */
    void deduct(String deduction);
}
