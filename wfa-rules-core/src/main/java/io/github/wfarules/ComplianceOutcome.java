package io.github.wfarules;

/** The answer to whether duties were kept. The first that matches wins, in this order. */
public enum ComplianceOutcome {
    /** No duty of flexible work held. */
    NOT_APPLICABLE,
    /** A duty was certainly not kept. */
    VIOLATED,
    /** It cannot be told of some duty whether it was kept. */
    UNDETERMINED,
    /** Every duty was kept. */
    COMPLIANT
}
