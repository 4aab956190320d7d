package io.github.wfarules;

import io.github.wfarules.facts.People;
import java.time.LocalDate;
import java.util.List;

/**
 * How a day of a unit went.
 *
 * @param date the day
 * @param outcome the answer for the unit's own duties
 * @param people how its employees worked
 * @param duties the duties of the unit and its head on that day, by the id of their rules
 * @param violations what was certainly or possibly not kept
 * @param consequences what follows from the violations
 * @param notes what takes the day out of the question, what the sources leave open, what is good to know
 */
public record UnitDay(
        LocalDate date,
        ComplianceOutcome outcome,
        People people,
        List<DutyResult> duties,
        List<Finding> violations,
        List<ConsequenceDue> consequences,
        List<Finding> notes) {
    /** Copies what could change. */
    public UnitDay {
        duties = List.copyOf(duties);
        violations = List.copyOf(violations);
        consequences = List.copyOf(consequences);
        notes = List.copyOf(notes);
    }
}
