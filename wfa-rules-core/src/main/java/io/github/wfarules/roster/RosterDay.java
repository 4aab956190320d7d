package io.github.wfarules.roster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One day of a roster.
 *
 * @param date the day
 * @param working whether it is a working day by the policy's calendar; null where the year has none
 * @param order the order in which places were given
 * @param assignments where everybody works, by id
 * @param applicants everybody who asked to be away: in the order of the places first, then those who are not entitled, by id
 * @param bounds the caps and minimums that bear on the applicants, by id, with the places used and left
 * @param mustBeOnSite who has to be at the office and why, by id
 */
public record RosterDay(
        LocalDate date,
        @Nullable Boolean working,
        RosterOrder order,
        List<Assignment> assignments,
        List<Applicant> applicants,
        List<Bound> bounds,
        List<OnSite> mustBeOnSite) {
    /** Copies what could change. */
    public RosterDay {
        assignments = List.copyOf(assignments);
        applicants = List.copyOf(applicants);
        bounds = List.copyOf(bounds);
        mustBeOnSite = List.copyOf(mustBeOnSite);
    }

    /** Names the day only: the rest is personal data. */
    @Override
    public String toString() {
        return "RosterDay[" + date + "]";
    }
}
