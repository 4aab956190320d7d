package io.github.wfarules.roster;

import io.github.wfarules.PolicyVersion;
import io.github.wfarules.facts.WorkMode;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * A proposal of who works where in one unit, with everything the head needs in order to change it: for the head picks.
 * Immutable and thread-safe. Equal requests, whatever the order of their lists, give equal rosters, and equal JSON byte
 * for byte.
 *
 * @param workUnitId the id of the agency
 * @param days the days, in order
 * @param illustrative whether a value that no instrument gives took part
 * @param policy the policy that answered
 */
public record Roster(String workUnitId, List<RosterDay> days, boolean illustrative, PolicyVersion policy) {
    /** Copies what could change. */
    public Roster {
        days = List.copyOf(days);
    }

    /**
     * {@return one day of the roster}
     *
     * @throws NoSuchElementException if the roster is not for that day
     */
    public RosterDay day(LocalDate date) {
        return days.stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("the roster has no day " + date));
    }

    /** {@return the places that the roster gives, as a plan that can be changed and checked} */
    public RosterPlan plan() {
        return new RosterPlan(
                workUnitId,
                days.stream()
                        .flatMap(day -> day.assignments().stream()
                                .filter(one -> one.mode() != null && one.mode() != WorkMode.WFO)
                                .map(one -> new Placement(one.employeeId(), day.date(), one.mode())))
                        .toList());
    }

    /** Names the unit only: the rest is personal data. */
    @Override
    public String toString() {
        return "Roster[" + workUnitId + ", " + days.size() + " days]";
    }
}
