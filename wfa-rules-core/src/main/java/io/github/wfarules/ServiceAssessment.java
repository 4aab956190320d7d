package io.github.wfarules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a ticket stands to one service level at an instant, and why. Counts whole seconds.
 *
 * @param ticket the id of the ticket
 * @param level the id of the service level; null where the policy has none for such a matter
 * @param status met, missed, running, or not to be told
 * @param summary the same as a sentence
 * @param earliestDeadline the deadline; the earliest that it may be, where it hangs on something unknown; null where it
 *     cannot be told at all
 * @param latestDeadline the same instant; the latest that it may be, where it hangs on something unknown; null where no end
 *     can be told
 * @param met when the matter was handled or answered; null where it was not
 * @param late by how much the deadline was missed, on the level's own clock, pauses left out; null where it was not
 *     certainly missed
 * @param intervals the time from its start to its end, and what of it counts
 * @param responsible who answered for the ticket, for how long of the time that counts, and at the deadline
 * @param needs what would settle it, where it hangs on something unknown
 * @param values the values that were used, with their instruments
 * @param basis what the level rests on; null where there is none
 * @param illustrative whether a value was used that no instrument gives
 * @param asOf the instant it was assessed at; what happened later is left out
 * @param knownOn the day whose knowledge of holidays and special periods counts; null where it is all that is known
 * @param policy the policy that answers
 */
public record ServiceAssessment(
        String ticket,
        @Nullable String level,
        ServiceStatus status,
        Text summary,
        @Nullable Instant earliestDeadline,
        @Nullable Instant latestDeadline,
        @Nullable Instant met,
        @Nullable Lateness late,
        List<Interval> intervals,
        List<Responsible> responsible,
        List<Need> needs,
        List<ValueUsed> values,
        @Nullable Basis basis,
        boolean illustrative,
        Instant asOf,
        @Nullable LocalDate knownOn,
        PolicyVersion policy) {
    /** Copies what could change. */
    public ServiceAssessment {
        intervals = List.copyOf(intervals);
        responsible = List.copyOf(responsible);
        needs = List.copyOf(needs);
        values = List.copyOf(values);
    }

    /** Names the ticket, level and status only: the rest tells of people. */
    @Override
    public String toString() {
        return "ServiceAssessment[" + ticket + ", " + level + ", " + status + "]";
    }

    /** {@return the deadline; null where it hangs on something unknown} */
    public @Nullable Instant deadline() {
        return earliestDeadline != null && earliestDeadline.equals(latestDeadline) ? earliestDeadline : null;
    }

    /**
     * By how much a deadline was missed.
     *
     * @param least by how much at least; of a clock of days, so many times 24 hours
     * @param most by how much at most: the same unless it hangs on something unknown
     */
    public record Lateness(Duration least, Duration most) {}

    /**
     * A stretch of time in the life of a ticket.
     *
     * @param from its start
     * @param to its end, not included
     * @param counts whether the clock runs in it
     * @param counted how much of it counts; null where that hangs on something unknown, or days are counted
     * @param why what began it
     */
    public record Interval(
            Instant from,
            Instant to,
            boolean counts,
            @Nullable Duration counted,
            Text why) {}

    /**
     * Somebody who answered for the ticket, before the deadline or after it.
     *
     * @param employee the id of the employee
     * @param counted for how long of the time until the deadline, or until it was met; shared time counts whole for each
     * @param atDeadline whether the employee answered for it when the deadline passed
     * @param countedUntilMet for how long of the time until it was met, or until it was assessed where it was not: the
     *     time after the deadline included
     */
    public record Responsible(String employee, Duration counted, boolean atDeadline, Duration countedUntilMet) {
        /** Leaves out who it is. */
        @Override
        public String toString() {
            return "Responsible[atDeadline=" + atDeadline + "]";
        }
    }
}
