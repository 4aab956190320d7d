package io.github.wfarules.roster;

/** What became of an application for one day. */
public enum Standing {
    /** Has a place. */
    PLACED,
    /** Entitled, but the places are taken. */
    PLACES_TAKEN,
    /** Entitled, but has a duty at the office that day. */
    ON_DUTY,
    /** An approval is outstanding; the decision names whose, and the next step. */
    NEEDS_APPROVAL,
    /** It hangs on something that is not known; the decision names it. Without that, there is no place. */
    UNDETERMINED,
    /** Not entitled that day: denied, or the question does not arise. */
    NOT_ENTITLED
}
