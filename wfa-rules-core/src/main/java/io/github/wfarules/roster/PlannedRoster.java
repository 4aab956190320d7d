package io.github.wfarules.roster;

import java.util.Objects;

/**
 * A roster that a head planned, and what it is held against: one line of a batch.
 *
 * @param request the unit, its people and what they asked for
 * @param plan who is to work where
 */
public record PlannedRoster(RosterRequest request, RosterPlan plan) {
    /** Checks that both are there. */
    public PlannedRoster {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(plan, "plan");
    }

    /** Names the unit only: the rest is personal data. */
    @Override
    public String toString() {
        return "PlannedRoster[" + plan.workUnitId() + "]";
    }
}
