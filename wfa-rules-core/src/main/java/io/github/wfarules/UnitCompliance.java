package io.github.wfarules;

import java.time.LocalDate;
import java.util.List;

/**
 * How a period of a unit went: its own duties and those of its employees, as a summary that its head can send on.
 * Immutable and thread-safe.
 *
 * @param outcome the answer for the unit and its employees together
 * @param summary the answer in a sentence
 * @param workUnitId the id of the agency
 * @param from the first day
 * @param to the last day, included
 * @param days the days on which something held or was found for the unit, by date
 * @param employees the employees, by id
 * @param needs what would settle what is undetermined; empty where nothing is
 * @param illustrative whether a value that no instrument gives took part
 * @param policy the policy that answered
 */
public record UnitCompliance(
        ComplianceOutcome outcome,
        Text summary,
        String workUnitId,
        LocalDate from,
        LocalDate to,
        List<UnitDay> days,
        List<EmployeeSummary> employees,
        List<Need> needs,
        boolean illustrative,
        PolicyVersion policy) {
    /** Copies what could change. */
    public UnitCompliance {
        days = List.copyOf(days);
        employees = List.copyOf(employees);
        needs = List.copyOf(needs);
    }

    /** Names the outcome, unit and days only: the rest is personal data. */
    @Override
    public String toString() {
        return "UnitCompliance[" + outcome + ", " + workUnitId + ", " + from + ", " + to + "]";
    }
}
