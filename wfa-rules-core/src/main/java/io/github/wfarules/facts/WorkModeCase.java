package io.github.wfarules.facts;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule file sees of the work-mode question: the facts of the case, the day judged, and the functions that read
 * parameters, acts and the calendar. The vocabulary of rule authors; the library alone implements it.
 *
 * <p>A property or function that returns {@code null} is unknown, and conditions on it are neither true nor false.
 */
public interface WorkModeCase {
    /** {@return the civil servant} */
    Employee employee();

    /** {@return the agency} */
    WorkUnit workUnit();

    /** {@return the service of the team where it is known, else that of the agency, field by field} */
    Service service();

    /** {@return what is asked for} */
    Request request();

    /** {@return what the tasks need} */
    Tasks tasks();

    /** {@return the day; {@code working} comes from the calendar where the case does not tell} */
    Day day();

    /** {@return the week so far} */
    Week week();

    /** {@return the date judged} */
    LocalDate date();

    /** {@return the weekday of the date judged} */
    DayOfWeek weekday();

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
     * somebody may have decided and the case may not say so}
     */
    @Nullable
    Boolean determined(String code);

    /** {@return whether an act with this code that says yes is on file for the date judged; never unknown} */
    boolean filed(String code);

    /**
     * {@return whether the employee is new in the post: as the case says, else derived from {@code postSince} and the
     * parameter, a number of months, where a region sets one}
     */
    @Nullable
    Boolean newInPost(String parameter);

    /** Reports that the rule holds. */
    void finding();

    /** Reports that the rule holds and that at most this share of the headcount, rounded down, may be away. */
    void atMost(@Nullable BigDecimal percentage);

    /** Reports that the rule holds and that no instrument states how many may be away. */
    void placesNotStated();
}
