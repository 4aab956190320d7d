package io.github.wfarules.testing;

import io.github.wfarules.PenaltyOutcome;
import io.github.wfarules.PenaltyReport;
import java.math.BigDecimal;

/** What can be asserted of a month of deductions. Not thread-safe. */
public final class PenaltyAssert extends AnswerAssert<PenaltyAssert, PenaltyReport> {
    PenaltyAssert(PenaltyReport month) {
        super(month, it -> Answered.of(it, it.month().atDay(1)), PenaltyAssert.class);
    }

    /** Asserts that something is deducted, and that all of it can be told. */
    public PenaltyAssert isDeducted() {
        return hasOutcome(PenaltyOutcome.DEDUCTED);
    }

    /** Asserts that nothing is deducted from anybody. */
    public PenaltyAssert isNothing() {
        return hasOutcome(PenaltyOutcome.NOTHING);
    }

    /** Asserts that something cannot be told. */
    public PenaltyAssert isUndetermined() {
        return hasOutcome(PenaltyOutcome.UNDETERMINED);
    }

    /** Asserts what is deducted from an employee, in rupiah. */
    public PenaltyAssert deducts(String employee, long rupiah) {
        return expect(it -> it.deducted(employee, BigDecimal.valueOf(rupiah)));
    }
}
