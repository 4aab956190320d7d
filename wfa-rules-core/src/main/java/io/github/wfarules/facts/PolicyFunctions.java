package io.github.wfarules.facts;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of every question may ask: the date judged, parameters, acts. Part of the vocabulary of rule authors; the
 * library alone implements it.
 *
 * <p>A property or function that returns {@code null} is unknown, and conditions on it are neither true nor false.
 */
public interface PolicyFunctions {
    /** {@return the date judged} */
    LocalDate date();

    /** {@return the weekday of the date judged} */
    DayOfWeek weekday();

    /** {@return which of its weekday in the month the date judged is: 2 on the second Friday} */
    int weekdayOfMonth();

    /** {@return which day of the month the date judged is: 5 on the fifth} */
    int dayOfMonth();

    /** {@return the number that the parameter has on the date judged} */
    @Nullable
    BigDecimal number(String parameter);

    /** {@return the percentage that the parameter has on the date judged, 5 for 5 %} */
    @Nullable
    BigDecimal percentage(String parameter);

    /** {@return the set of codes that the parameter has on the date judged} */
    @Nullable
    Set<String> codes(String parameter);

    /** {@return the weekdays that the parameter has on the date judged} */
    @Nullable
    Set<DayOfWeek> weekdays(String parameter);

    /** {@return whether the date judged lies in one of the date windows of the parameter, in any layer} */
    boolean within(String parameter);

    /**
     * {@return whether the act says yes; unknown where no act with this code is on file for the date judged, for
     * somebody may have decided and the case may not say so} Of several the one made last speaks; where the order of a yes
     * and a no cannot be told, the yes counts.
     */
    @Nullable
    Boolean determined(String code);

    /**
     * {@return whether an act with this code that says yes is on file for the date judged, and none made later says no;
     * never unknown}
     */
    boolean filed(String code);

    /**
     * {@return whether the last act with this code that is on file for the date judged says no; never unknown} Where the
     * order of a yes and a no cannot be told, the yes counts.
     */
    boolean refused(String code);

    /**
     * {@return who made the act with this code that says yes and is on file for the date judged, of several the last one;
     * unknown where none is on file, or it does not say}
     */
    @CodeOf("parties")
    @Nullable
    String signedBy(String code);

    /**
     * {@return the day on which the act with this code that says yes and is on file for the date judged was made, of
     * several the last one; unknown where none is on file, or it does not say}
     */
    @Nullable
    LocalDate madeOn(String code);

    /** Reports that the rule holds. */
    void finding();
}
