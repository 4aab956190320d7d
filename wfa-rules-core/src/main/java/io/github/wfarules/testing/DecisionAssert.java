package io.github.wfarules.testing;

import io.github.wfarules.Decision;
import io.github.wfarules.Effect;
import io.github.wfarules.Outcome;
import java.util.List;

/** What can be asserted of decisions, in the words of policies. Not thread-safe. */
public final class DecisionAssert extends AnswerAssert<DecisionAssert, Decision> {
    DecisionAssert(Decision decision) {
        super(decision, it -> Answered.of(it, it.date()), DecisionAssert.class);
    }

    /** Asserts that the body may place the employee so. */
    public DecisionAssert isPermitted() {
        return hasOutcome(Outcome.PERMITTED);
    }

    /** Asserts that it may not. */
    public DecisionAssert isDenied() {
        return hasOutcome(Outcome.DENIED);
    }

    /** Asserts that something is missing. */
    public DecisionAssert isUndetermined() {
        return hasOutcome(Outcome.UNDETERMINED);
    }

    /** Asserts that an approval is outstanding. */
    public DecisionAssert needsApproval() {
        return hasOutcome(Outcome.NEEDS_APPROVAL);
    }

    /** Asserts that the question does not arise. */
    public DecisionAssert isNotApplicable() {
        return hasOutcome(Outcome.NOT_APPLICABLE);
    }

    /** Asserts that these rules certainly hold, and that somebody has to approve. */
    public DecisionAssert requiresApproval(String... rules) {
        return expect(it -> it.effect(Effect.REQUIRES_APPROVAL, List.of(rules)));
    }

    /** Asserts how many places there are under the smallest stated cap. */
    public DecisionAssert hasPlaces(int atMost) {
        return expect(it -> it.places(String.valueOf(atMost)));
    }

    /** Asserts that there is a cap of which no instrument states the number. */
    public DecisionAssert hasPlacesNotStated() {
        return expect(it -> it.places(Expectation.NOT_STATED));
    }
}
