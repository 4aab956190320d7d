package io.github.wfarules.facts;

/** Where an employee stands with disciplinary punishment. */
public enum Discipline {
    /** Neither serving one nor in the process of one. */
    NONE,
    /** In the process of one. */
    IN_PROCESS,
    /** Serving one. */
    SERVING
}
