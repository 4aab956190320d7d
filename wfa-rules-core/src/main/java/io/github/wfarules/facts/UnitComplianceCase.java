package io.github.wfarules.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a rule file sees of the compliance question for a unit: how a day of an agency went. The vocabulary of rule
 * authors; the library alone implements it.
 *
 * <p>A property or function that returns {@code null} is unknown, and conditions on it are neither true nor false.
 */
public interface UnitComplianceCase extends PolicyFunctions {
    /** {@return the agency} */
    WorkUnit workUnit();

    /** {@return the service of the agency} */
    Service service();

    /** {@return how its employees worked, counted} */
    People people();

    /** {@return the day; {@code working} comes from the calendar} */
    Day day();

    /** {@return whether the day is the last of its week, a Sunday: when what is owed by the week is judged} */
    boolean endOfWeek();

    /** {@return whether the day is the last of its month: when what is owed by the month is judged} */
    boolean endOfMonth();

    /**
     * {@return what the counter counts up to the day judged} Unknown where the events that it counts were not recorded.
     */
    @Nullable
    BigDecimal counter(String counter);
}
