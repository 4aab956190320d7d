package io.github.wfarules;

/** Whether a finding holds whatever the unknown facts are. */
public enum Certainty {
    /** It holds. */
    CERTAIN,
    /** It would hold if unknown facts were known to be so. */
    POSSIBLE
}
