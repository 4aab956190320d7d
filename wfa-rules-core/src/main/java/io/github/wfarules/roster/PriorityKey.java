package io.github.wfarules.roster;

/**
 * What a policy may order applicants by; in a parameter of the kind {@code order} written in small letters, as in
 * {@code fewest-days-away}. What is unknown comes after what is known.
 */
public enum PriorityKey {
    /** Who has been away on fewer days so far, the days of the roster before this one counted. */
    FEWEST_DAYS_AWAY,
    /** Who applied on an earlier day. */
    EARLIEST_APPLICATION,
    /** Who has been longer in the present post. */
    LONGEST_IN_POST,
    /** Whose id is smaller, letter by letter. */
    EMPLOYEE_ID
}
