package io.github.wfarules.roster;

import io.github.wfarules.Finding;
import io.github.wfarules.Text;
import java.util.List;

/**
 * Somebody who has to be at the office on a day.
 *
 * @param employeeId the id of the employee
 * @param cause what keeps the person there
 * @param reason the same in a sentence
 * @param findings the rules that say so, with their basis; empty for a duty that the unit itself gave
 */
public record OnSite(String employeeId, Cause cause, Text reason, List<Finding> findings) {
    /** Copies what could change. */
    public OnSite {
        findings = List.copyOf(findings);
    }

    /** What keeps somebody at the office. */
    public enum Cause {
        /** The law keeps heads of units there. */
        UNIT_HEAD,
        /** A duty that the unit gave, such as picket duty. */
        DUTY,
        /** So many have to be there, and the others who asked came first. */
        MINIMUM
    }

    /** Names the cause only: the rest is personal data. */
    @Override
    public String toString() {
        return "OnSite[" + cause + "]";
    }
}
