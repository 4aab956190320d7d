package io.github.wfarules.testing;

import io.github.wfarules.Readiness;
import io.github.wfarules.ReadinessOutcome;

/** What can be asserted of how ready a unit or region is. Not thread-safe. */
public final class ReadinessAssert extends AnswerAssert<ReadinessAssert, Readiness> {
    ReadinessAssert(Readiness readiness) {
        super(readiness, it -> Answered.of(it, it.date()), ReadinessAssert.class);
    }

    /** Asserts that flexible work is applicable. */
    public ReadinessAssert isReady() {
        return hasOutcome(ReadinessOutcome.READY);
    }

    /** Asserts that it is applicable in a limited form. */
    public ReadinessAssert isLimited() {
        return hasOutcome(ReadinessOutcome.LIMITED);
    }

    /** Asserts that something stands in the way. */
    public ReadinessAssert isNotReady() {
        return hasOutcome(ReadinessOutcome.NOT_READY);
    }

    /** Asserts that it cannot be told. */
    public ReadinessAssert isUndetermined() {
        return hasOutcome(ReadinessOutcome.UNDETERMINED);
    }
}
