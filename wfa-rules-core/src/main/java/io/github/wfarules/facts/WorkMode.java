package io.github.wfarules.facts;

/** Where the work is done. */
public enum WorkMode {
    /** Work from office: the ground state. */
    WFO,
    /** Work from home. */
    WFH,
    /** Work from anywhere: another office or another location. */
    WFA
}
