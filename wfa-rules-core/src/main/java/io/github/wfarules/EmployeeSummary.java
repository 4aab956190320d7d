package io.github.wfarules;

import java.util.List;

/**
 * How the days of one employee went.
 *
 * @param employeeId the employee
 * @param outcome the answer for all days together
 * @param flexibleDays on how many days the employee was permitted or ordered to work from elsewhere
 * @param violated on how many days a duty was certainly not kept
 * @param undetermined on how many days it cannot be told
 * @param days the days on which something was found, by date
 */
public record EmployeeSummary(
        String employeeId,
        ComplianceOutcome outcome,
        int flexibleDays,
        int violated,
        int undetermined,
        List<Compliance> days) {
    /** Copies what could change. */
    public EmployeeSummary {
        days = List.copyOf(days);
    }

    /** Names the outcome only: the rest is personal data. */
    @Override
    public String toString() {
        return "EmployeeSummary[" + outcome + "]";
    }
}
