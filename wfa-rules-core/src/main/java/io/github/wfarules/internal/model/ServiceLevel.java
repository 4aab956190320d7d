package io.github.wfarules.internal.model;

import io.github.wfarules.Basis;
import io.github.wfarules.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By when a matter has to be handled or answered. It names parameters and holds no number itself; what a parameter leaves
 * open stays open.
 *
 * @param services the kinds of matters it is for, codes of the list {@code services}
 * @param starts what starts the clock
 * @param metBy what meets it
 * @param deadline the parameter with the time there is; on a clock of days, a part of a day counts as a whole one
 * @param least the parameter with the least that the deadline may be while it is not stated
 * @param most the parameter with the most that it may be
 * @param clocks the parameter with the clocks it may run on
 * @param firstDay the parameter that says whether the first day counts; null where it is not said
 * @param pauses the parameter with the reasons that stop the clock; null where it is not said
 * @param reopened the parameter that says how the clock runs on after reopening; null where it is not said
 * @param handledAs the parameter with what counts as handled; null where any handling does
 * @param breach the breach that missing it is, a code of the list {@code breaches}; null where it is none
 * @param tell who should know when it is about to be missed, codes of the list {@code parties}
 */
public record ServiceLevel(
        String id,
        Text title,
        Basis basis,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<String> services,
        Start starts,
        MetBy metBy,
        String deadline,
        @Nullable String least,
        @Nullable String most,
        String clocks,
        @Nullable String firstDay,
        @Nullable String pauses,
        @Nullable String reopened,
        @Nullable String handledAs,
        @Nullable String breach,
        List<String> tell,
        int line) {

    /** What starts the clock. */
    public enum Start {
        REPORTED,
        ACKNOWLEDGED,
        ASSIGNED
    }

    /** What meets a level. */
    public enum MetBy {
        HANDLED,
        ANSWERED
    }

    /** The clocks there are, by their codes in the list {@code clocks}. */
    public enum Clock {
        ELAPSED,
        WORKING_HOURS,
        CALENDAR_DAYS,
        WORKING_DAYS;

        /** {@return whether it counts days, to the end of the last one} */
        public boolean countsDays() {
            return this == CALENDAR_DAYS || this == WORKING_DAYS;
        }
    }

    /** Whether the day of the start is the first of the days, by the codes of the list {@code first-days}. */
    public enum FirstDay {
        COUNTED,
        NOT_COUNTED
    }

    /** How the clock runs on after reopening, by the codes of the list {@code reopenings}. */
    public enum Reopening {
        /** It stood still while the matter seemed to be settled. */
        CONTINUES,
        /** It ran all the time: the matter was not settled. */
        NEVER_STOPPED,
        /** It starts anew. */
        ANEW
    }

    /** {@return the parameters that it names} */
    public List<String> parameters() {
        return Stream.of(deadline, least, most, clocks, firstDay, pauses, reopened, handledAs)
                .filter(Objects::nonNull)
                .toList();
    }
}
