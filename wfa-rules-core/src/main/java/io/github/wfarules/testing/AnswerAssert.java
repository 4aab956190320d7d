package io.github.wfarules.testing;

import io.github.wfarules.Effect;
import io.github.wfarules.Language;
import io.github.wfarules.Text;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.assertj.core.api.AbstractAssert;

/**
 * What can be asserted of every answer: the rules it rests on, by id. A failure tells the difference and everything that
 * the answer says.
 *
 * @param <S> the kind of assertion
 * @param <A> the kind of answer
 */
public abstract class AnswerAssert<S extends AnswerAssert<S, A>, A extends Record> extends AbstractAssert<S, A> {
    private static final String HEAD = "the answer is not as asserted:";

    private final Function<A, Answered> looked;

    /**
     * Asserts of this answer.
     *
     * @param looked what an answer of this kind says
     */
    AnswerAssert(A answer, Function<A, Answered> looked, Class<S> type) {
        super(answer, type);
        this.looked = looked;
    }

    /** Asserts that these rules certainly hold. */
    public S because(String... rules) {
        return expect(it -> it.because(List.of(rules)));
    }

    /** Asserts that these rules certainly hold, and that none holds or is possible besides. */
    public S becauseExactly(String... rules) {
        return expect(it -> it.because(List.of(rules)).exactly());
    }

    /** Asserts that these rules are possible: that they would hold if something unknown turned out so. */
    public S possiblyBecause(String... rules) {
        return expect(it -> it.possible(List.of(rules)));
    }

    /** Asserts that these rules neither hold nor are possible. */
    public S notBecause(String... rules) {
        return expect(it -> it.not(List.of(rules)));
    }

    /** Asserts that these rules certainly hold, and that somebody owes what they say. */
    public S obliges(String... rules) {
        return expect(it -> it.effect(Effect.OBLIGES, List.of(rules)));
    }

    /** Asserts that these rules certainly hold, and only tell something to know. */
    public S advises(String... rules) {
        return expect(it -> it.effect(Effect.ADVISES, List.of(rules)));
    }

    /** Asserts that these rules certainly hold, and leave something open. */
    public S leavesOpen(String... rules) {
        return expect(it -> it.effect(Effect.LEAVES_OPEN, List.of(rules)));
    }

    /** Asserts that exactly these facts, acts and clarifications would settle the answer; none where nothing is given. */
    public S needs(String... names) {
        return expect(it -> it.needs(List.of(names)));
    }

    final S hasOutcome(Enum<?> outcome) {
        return hold(new Expecting(outcome.name()).build());
    }

    final S expect(UnaryOperator<Expecting> what) {
        isNotNull();
        return hold(what.apply(new Expecting(looked.apply(actual).outcome())).build());
    }

    private S hold(Expectation expected) {
        isNotNull();
        Answered answered = looked.apply(actual);
        List<Text> differences = new Differences(expected, answered).found();
        if (!differences.isEmpty()) {
            failWithMessage("%s", DecisionReport.of(HEAD, differences, answered).in(Language.ENGLISH));
        }
        return myself;
    }
}
