package io.github.wfarules.roster;

import io.github.wfarules.PolicyVersion;
import java.util.List;

/**
 * What a checker, which has no part in making rosters, found in one.
 *
 * @param lawful whether nothing in it breaks a rule or a duty: no issue is a violation
 * @param complete whether there is no issue of any weight: nobody was passed over without a bound that stopped them, and
 *     nothing hangs on what is unknown
 * @param issues what was found, by day, kind and person
 * @param days how many days were looked at
 * @param placements how many places away from the office were looked at
 * @param policy the policy it was checked against
 */
public record Certificate(
        boolean lawful, boolean complete, List<RosterIssue> issues, int days, int placements, PolicyVersion policy) {
    /** Copies what could change. */
    public Certificate {
        issues = List.copyOf(issues);
    }
}
