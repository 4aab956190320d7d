package io.github.wfarules;

/** How a ticket stands to a service level. */
public enum ServiceStatus {
    /** It was met in time. */
    MET,
    /** The deadline passed before it was met. */
    MISSED,
    /** It is not met yet, and the deadline has not passed. */
    RUNNING,
    /** It hangs on something unknown or not stated. */
    UNDETERMINED,
    /** The policy has no service level for such a matter on that day. */
    NOT_APPLICABLE
}
