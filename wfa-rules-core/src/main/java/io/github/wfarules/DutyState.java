package io.github.wfarules;

/** What became of a duty. */
public enum DutyState {
    /** It was kept, as far as the rules that measure it tell. */
    KEPT,
    /** It was certainly not kept. */
    VIOLATED,
    /** Unknown facts would tell. */
    NOT_KNOWN,
    /** No rule tells by what it is seen whether the duty was kept. */
    NOT_MEASURED
}
