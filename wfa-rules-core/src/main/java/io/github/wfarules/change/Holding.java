package io.github.wfarules.change;

/** How a rule stands to a case. */
public enum Holding {
    /** The policy has no such rule on that day. */
    NOT_IN_FORCE,
    /** It is in force, and its condition is false. */
    DOES_NOT_HOLD,
    /** It would hold if unknown facts were known to be so. */
    POSSIBLE,
    /** It holds. */
    CERTAIN
}
