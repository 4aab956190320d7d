package io.github.wfarules.reservations;

import io.github.wfarules.facts.WorkMode;
import java.time.LocalDate;

/**
 * What somebody files: an application for one day.
 *
 * @param employeeId who applies
 * @param day for which day
 * @param mode where the work is to be done
 * @param filedOn the day on which it was filed, by the records of the office
 */
record Filing(String employeeId, LocalDate day, WorkMode mode, LocalDate filedOn) {
    /** Names the mode and the day only: the rest is personal data. */
    @Override
    public String toString() {
        return "Filing[" + day + ", " + mode + "]";
    }
}
