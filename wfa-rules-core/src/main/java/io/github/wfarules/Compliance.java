package io.github.wfarules;

import java.time.LocalDate;
import java.util.List;

/**
 * How a day of an employee went, with everything an auditor needs. Immutable and thread-safe. The same policy on the same
 * facts gives equal answers, and equal JSON, byte for byte.
 *
 * @param outcome the answer
 * @param summary the answer in a sentence
 * @param duties the duties of the employee on that day, by the id of their rules
 * @param violations what was certainly or possibly not kept
 * @param consequences what follows from the violations
 * @param notes what takes the day out of the question, what the sources leave open, what is good to know
 * @param needs what would settle the answer, where it is undetermined or what follows is; empty otherwise
 * @param illustrative whether a value that no instrument gives took part
 * @param employeeId the id of the employee
 * @param workUnitId the id of the agency
 * @param date the day
 * @param policy the policy that answered
 */
public record Compliance(
        ComplianceOutcome outcome,
        Text summary,
        List<DutyResult> duties,
        List<Finding> violations,
        List<ConsequenceDue> consequences,
        List<Finding> notes,
        List<Need> needs,
        boolean illustrative,
        String employeeId,
        String workUnitId,
        LocalDate date,
        PolicyVersion policy) {
    /** Copies what could change. */
    public Compliance {
        duties = List.copyOf(duties);
        violations = List.copyOf(violations);
        consequences = List.copyOf(consequences);
        notes = List.copyOf(notes);
        needs = List.copyOf(needs);
    }

    /** Names the outcome and day only: the rest is personal data. */
    @Override
    public String toString() {
        return "Compliance[" + outcome + ", " + date + "]";
    }
}
