package io.github.wfarules.roster;

import io.github.wfarules.facts.WorkMode;
import org.jspecify.annotations.Nullable;

/**
 * Where one person works on one day.
 *
 * @param employeeId the id of the employee
 * @param mode where the work is done; null where the person does not work that day
 * @param onLeave whether the person is on leave, as far as that is known
 */
public record Assignment(String employeeId, @Nullable WorkMode mode, boolean onLeave) {
    /** Names the mode only: the rest is personal data. */
    @Override
    public String toString() {
        return "Assignment[" + mode + "]";
    }
}
