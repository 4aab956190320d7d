package io.github.wfarules;

/** The answer to whether a unit or region is ready for flexible work. The first that matches wins, in this order. */
public enum ReadinessOutcome {
    /** The question does not arise. */
    NOT_APPLICABLE,
    /** Something certainly stands in the way. */
    NOT_READY,
    /** It cannot be told, as something is unknown, left open, or nothing says by what readiness is told. */
    UNDETERMINED,
    /** Applicable in a limited form. */
    LIMITED,
    /** Applicable. */
    READY
}
