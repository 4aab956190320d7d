package io.github.wfarules;

/** The answer to the work-mode question. The order of the constants is the order in which they are tried. */
public enum Outcome {
    /** The question does not arise: no working day, on leave, or outside the scope of the law. */
    NOT_APPLICABLE,
    /** A denial certainly holds, or nothing could open and apply the mode, whatever the unknown facts are. */
    DENIED,
    /** The answer hangs on a fact, an act or a text that is missing; {@link Decision#needs()} names it. */
    UNDETERMINED,
    /** An approval is outstanding; the findings name whose, and the next step. */
    NEEDS_APPROVAL,
    /** The body may place this employee so. It is not a right of the employee. */
    PERMITTED
}
