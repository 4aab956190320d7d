package io.github.wfarules.facts;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule file sees of the readiness question: how a unit or region stands before flexible work is applied. The
 * vocabulary of rule authors; the library alone implements it.
 *
 * <p>A property or function that returns {@code null} is unknown, and conditions on it are neither true nor false.
 */
public interface ReadinessCase extends PolicyFunctions {
    /** {@return the agency, or what stands for the region} */
    WorkUnit workUnit();

    /** {@return the service of the agency} */
    Service service();

    /** {@return the answers to the assessment; its fields are those that the policy declares} */
    Assessment assessment();

    /** Reports that flexible work is applicable in a limited form, which the reason tells. */
    void limited();

    /** Reports that flexible work is applicable only for these, such as units or kinds of services. */
    void onlyFor(@Nullable Set<String> codes);

    /** Reports that flexible work is applicable only on these weekdays. */
    void onlyOn(@Nullable Set<DayOfWeek> weekdays);

    /** Reports that flexible work is applicable for this share of the staff at most. */
    void upTo(@Nullable BigDecimal percentage);
}
