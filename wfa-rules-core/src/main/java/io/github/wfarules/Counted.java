package io.github.wfarules;

/** Who is counted under a cap on places. */
public enum Counted {
    /** Who works from anywhere. */
    WFA,
    /** Who works from anywhere or from home. */
    WFA_AND_WFH,
    /** Who works from anywhere or from home, or is on leave. */
    WFA_WFH_AND_LEAVE
}
