package io.github.wfarules.reservations;

import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Tasks;

/**
 * Somebody on the staff, as the records say.
 *
 * @param unitId the agency
 * @param employee the civil servant
 * @param tasks what the tasks need
 */
record StaffMember(String unitId, Employee employee, Tasks tasks) {
    String id() {
        return employee.id();
    }

    /** Names the id only: the rest is personal data. */
    @Override
    public String toString() {
        return "StaffMember[" + id() + "]";
    }
}
