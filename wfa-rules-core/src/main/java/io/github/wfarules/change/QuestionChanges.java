package io.github.wfarules.change;

import io.github.wfarules.Rulebook;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changes in the answers to a question other than the work mode: on the day of an employee or the period of a unit that
 * has happened, or on readiness. Outcomes are told by the names that {@link io.github.wfarules.ComplianceOutcome} or {@link
 * io.github.wfarules.ReadinessOutcome} has for them.
 *
 * @param question which question: {@code COMPLIANCE}, {@code UNIT_COMPLIANCE} or {@code READINESS}
 * @param answers how many were answered by both
 * @param changed how many of them have another outcome
 * @param below how many of the others say something else: a duty, what became of it, a violation, a consequence, an
 *     obstacle, a limit, a note, or what would settle the answer
 * @param outcomes from what to what, by name; those that stay are among them
 * @param units the same by unit, by the id of the unit
 * @param dates the same by date; a period counts on its first day
 * @param kinds the kinds of change: those of the outcome first, the most frequent first
 */
public record QuestionChanges(
        Rulebook.Question question,
        long answers,
        long changed,
        long below,
        List<Shift> outcomes,
        List<Part> units,
        List<Part> dates,
        List<Kind> kinds) {
    /** Copies what could change. */
    public QuestionChanges {
        outcomes = List.copyOf(outcomes);
        units = List.copyOf(units);
        dates = List.copyOf(dates);
        kinds = List.copyOf(kinds);
    }

    /**
     * How many answers go from one outcome to another.
     *
     * @param from the outcome before
     * @param to the outcome after
     * @param answers how many
     */
    public record Shift(String from, String to, long answers) {}

    /**
     * A part of the answers.
     *
     * @param key the id of the unit, or the date
     * @param answers how many answers there are
     * @param changed how many of them have another outcome
     * @param below how many of the others say something else
     */
    public record Part(String key, long answers, long changed, long below) {}

    /**
     * Answers that change in the same way by the same rules and values.
     *
     * @param from the outcome before
     * @param to the outcome after; the same where what changes lies below it
     * @param causes where the outcome changes: as few rules as suffice to change it so; where it does not: every rule that
     *     the answer cites otherwise, and those by which a duty is seen to be kept. Empty where only what would settle an
     *     answer is put otherwise
     * @param answers how many there are
     * @param example the smallest of them
     */
    public record Kind(String from, String to, List<Cause> causes, long answers, Example example) {
        /** Copies what could change. */
        public Kind {
            causes = List.copyOf(causes);
        }
    }

    /**
     * The one that states the fewest facts; of several the earliest, then the first by unit, employee, number and source.
     *
     * @param number the line of the population or the place in the stream, from 1
     * @param source where it stands, for scenarios; null for others
     * @param employeeId the id of the employee; null for units
     * @param workUnitId the id of the agency
     * @param date the day, or the first of the period; for readiness the date judged after
     * @param facts how many facts it states, ids included
     */
    public record Example(
            long number,
            @Nullable String source,
            @Nullable String employeeId,
            String workUnitId,
            LocalDate date,
            int facts) {}
}
