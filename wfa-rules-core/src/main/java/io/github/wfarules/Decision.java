package io.github.wfarules;

import io.github.wfarules.facts.WorkMode;
import java.time.LocalDate;
import java.util.List;

/**
 * The answer to one question, with everything an auditor needs. Immutable and thread-safe. Two decisions of the same
 * policy on the same case and date are equal, and so are their JSON forms, byte for byte.
 *
 * @param outcome the answer
 * @param summary the answer in a sentence
 * @param findings the reasons, in a stable order: by effect, then by rule id
 * @param needs what would settle the answer, where it is undetermined; empty otherwise
 * @param places the caps the answer is subject to; empty where none holds
 * @param illustrative whether a value that no instrument gives took part
 * @param employeeId the id of the employee
 * @param workUnitId the id of the agency
 * @param mode the work mode asked for
 * @param date the date judged
 * @param policy the policy that answered
 */
public record Decision(
        Outcome outcome,
        Text summary,
        List<Finding> findings,
        List<Need> needs,
        List<Places> places,
        boolean illustrative,
        String employeeId,
        String workUnitId,
        WorkMode mode,
        LocalDate date,
        PolicyVersion policy) {
    /** Copies what could change. */
    public Decision {
        findings = List.copyOf(findings);
        needs = List.copyOf(needs);
        places = List.copyOf(places);
    }

    /** Names the outcome, mode and day only: the rest is personal data. */
    @Override
    public String toString() {
        return "Decision[" + outcome + ", " + mode + ", " + date + "]";
    }
}
