package io.github.wfarules.reservations;

import io.github.wfarules.facts.WorkMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application as it lies in the database.
 *
 * @param id its id
 * @param employeeId who applied
 * @param unitId the agency
 * @param day for which day
 * @param mode where the work is to be done
 * @param filedOn the day on which it was filed
 * @param state where it stands
 * @param number the number of its reservation among those of the day; null where it never had one
 */
record Application(
        long id,
        String employeeId,
        String unitId,
        LocalDate day,
        WorkMode mode,
        LocalDate filedOn,
        State state,
        @Nullable Integer number) {
    /** {@return what was filed} */
    Filing filing() {
        return new Filing(employeeId, day, mode, filedOn);
    }

    /** Names the id and the state only: the rest is personal data. */
    @Override
    public String toString() {
        return "Application[" + id + ", " + state + "]";
    }
}
