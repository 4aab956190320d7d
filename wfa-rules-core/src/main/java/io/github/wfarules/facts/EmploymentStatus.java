package io.github.wfarules.facts;

/** What kind of public servant. */
public enum EmploymentStatus {
    /** Permanent civil servant. */
    PNS,
    /** Civil servant on a contract. */
    PPPK,
    /** Permanent civil servant on probation. */
    CPNS,
    /** Member of the armed forces. */
    TNI,
    /** Member of the police. */
    POLRI
}
