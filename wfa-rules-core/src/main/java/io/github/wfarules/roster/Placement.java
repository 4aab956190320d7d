package io.github.wfarules.roster;

import io.github.wfarules.facts.WorkMode;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One person on one day of a planned roster.
 *
 * @param employeeId the id of the employee
 * @param date the day
 * @param mode where the work is to be done
 */
public record Placement(String employeeId, LocalDate date, WorkMode mode) {
    /** Checks that all is there. */
    public Placement {
        Objects.requireNonNull(employeeId, "employeeId");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(mode, "mode");
    }

    /** Names the mode and the day only: the rest is personal data. */
    @Override
    public String toString() {
        return "Placement[" + date + ", " + mode + "]";
    }
}
