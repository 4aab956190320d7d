package io.github.wfarules.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a rule file sees of the work-mode question: the facts of the case, the day judged, and the functions that read
 * parameters, acts and the calendar. The vocabulary of rule authors; the library alone implements it.
 *
 * <p>A property or function that returns {@code null} is unknown, and conditions on it are neither true nor false.
 */
public interface WorkModeCase extends PolicyFunctions {
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

    /** {@return the days from the day on which the request was filed to the date judged; below 0 where it was filed after it} */
    @Nullable
    Integer noticeDays();

    /**
     * {@return the working days from the day on which the request was filed, that day counted, to the date judged, that
     * day not counted; below 0 where it was filed after it; unknown where a year has no calendar}
     */
    @Nullable
    Integer noticeWorkingDays();

    /**
     * {@return whether the employee is new in the post: as the case says, else derived from {@code postSince} and the
     * parameter, a number of months, where a region sets one}
     */
    @Nullable
    Boolean newInPost(String parameter);

    /** Reports that the rule holds and that at most this share of the headcount, rounded down, or this number may be away. */
    void atMost(@Nullable BigDecimal percentageOrNumber);

    /** Reports that the rule holds and that at least this share of the headcount, rounded up, or this number is on site. */
    void atLeastOnSite(@Nullable BigDecimal percentageOrNumber);

    /** Reports that the rule holds and that no instrument states how many may be away. */
    void placesNotStated();
}
