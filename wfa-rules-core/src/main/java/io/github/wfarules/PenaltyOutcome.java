package io.github.wfarules;

/** What comes of a month of deductions. */
public enum PenaltyOutcome {
    /** Nothing is deducted from anybody. */
    NOTHING,
    /** Something is deducted, and all of it can be told. */
    DEDUCTED,
    /** Something cannot be told: what is deducted from somebody, or what a ticket of an unknown matter is about. */
    UNDETERMINED
}
