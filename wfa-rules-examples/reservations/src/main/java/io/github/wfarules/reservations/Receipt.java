package io.github.wfarules.reservations;

import io.github.wfarules.Decision;
import io.github.wfarules.Text;

/**
 * What somebody is told of an application.
 *
 * @param application the application as it lies in the database
 * @param reason what became of it, and why
 * @param decision whether the person may work so on the day, with every reason
 */
record Receipt(Application application, Text reason, Decision decision) {
    /** Names the application's id and state only: the rest is personal data. */
    @Override
    public String toString() {
        return "Receipt[" + application + "]";
    }
}
