package io.github.wfarules.testing;

import io.github.wfarules.ComplianceOutcome;
import io.github.wfarules.DutyState;
import java.util.List;
import java.util.function.Function;

/**
 * What can be asserted of the days of employees and units that have happened. Not thread-safe.
 *
 * @param <A> a day of an employee, or a period of a unit
 */
public final class ComplianceAssert<A extends Record> extends AnswerAssert<ComplianceAssert<A>, A> {
    @SuppressWarnings({"unchecked", "rawtypes"})
    ComplianceAssert(A answer, Function<A, Answered> looked) {
        super(answer, looked, (Class) ComplianceAssert.class);
    }

    /** Asserts that every duty was kept. */
    public ComplianceAssert<A> isCompliant() {
        return hasOutcome(ComplianceOutcome.COMPLIANT);
    }

    /** Asserts that some duty was certainly not kept. */
    public ComplianceAssert<A> isViolated() {
        return hasOutcome(ComplianceOutcome.VIOLATED);
    }

    /** Asserts that something is missing. */
    public ComplianceAssert<A> isUndetermined() {
        return hasOutcome(ComplianceOutcome.UNDETERMINED);
    }

    /** Asserts that no duty of flexible work held. */
    public ComplianceAssert<A> isNotApplicable() {
        return hasOutcome(ComplianceOutcome.NOT_APPLICABLE);
    }

    /** Asserts that the duties of these rules were kept. */
    public ComplianceAssert<A> keeps(String... duties) {
        return expect(it -> it.duties(List.of(duties), DutyState.KEPT));
    }

    /** Asserts that the duties of these rules were not kept. */
    public ComplianceAssert<A> violates(String... duties) {
        return expect(it -> it.duties(List.of(duties), DutyState.VIOLATED));
    }

    /** Asserts that exactly these codes follow from the violations. */
    public ComplianceAssert<A> entails(String... consequences) {
        return expect(it -> it.consequences(List.of(consequences)));
    }
}
