package io.github.wfarules.testing;

import io.github.wfarules.WorkingTime;

/** Whether there is working time in a stretch of time, as scenarios say it. */
enum WorkTimeOutcome {
    /** There is, and how much is known. */
    WORK,
    /** There is none. */
    NO_WORK,
    /** How much there is hangs on something unknown or not stated. */
    UNDETERMINED;

    static WorkTimeOutcome of(WorkingTime time) {
        if (time.exactly() == null) {
            return UNDETERMINED;
        }
        return time.most().isZero() ? NO_WORK : WORK;
    }
}
