package io.github.wfarules;

/** What a rule does when it holds. */
public enum Effect {
    /** The question does not arise. */
    EXCLUDES,
    /** The mode is not allowed. */
    DENIES,
    /** The text is silent, delegated or in conflict; somebody has to settle it. */
    LEAVES_OPEN,
    /** The law makes the mode possible. */
    OPENS,
    /** The body has put the mode into effect for such a case. */
    APPLIES,
    /** Somebody has to approve first. */
    REQUIRES_APPROVAL,
    /** Only so many of the unit may be away, or the number is not stated. */
    LIMITS_PLACES,
    /** Flexible work is applicable in a limited form only. */
    LIMITS_FORM,
    /** Somebody owes something to somebody. */
    OBLIGES,
    /** Something to know. */
    ADVISES,
    /** A duty was not kept. */
    VIOLATION,
    /** What a violation entails. */
    CONSEQUENCE
}
