package io.github.wfarules.benchmarks;

import io.github.wfarules.Decision;
import io.github.wfarules.Outcome;
import io.github.wfarules.Policy;
import io.github.wfarules.WfaJson;
import io.github.wfarules.benchmarks.peers.Contestant;
import io.github.wfarules.facts.DatedCase;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;

/**
 * What two ways of deciding agreed on: figures of programs that answer differently cannot be compared.
 *
 * @param outcomes how often each outcome came out
 * @param findings the number of findings of all decisions together
 */
record Agreement(Map<Outcome, Integer> outcomes, long findings) {

    /**
     * {@return what the library and somebody else agree on}
     *
     * @throws IllegalStateException at the first decision that is not equal, record by record
     */
    static Agreement check(Policy library, Contestant other, long seed, int cases) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        long findings = 0;
        for (Iterator<DatedCase> questions = Questions.of(seed, cases).iterator(); questions.hasNext(); ) {
            DatedCase question = questions.next();
            Decision expected = library.decide(question.facts(), question.date());
            Decision actual = other.decide(question.facts(), question.date());
            if (!expected.equals(actual)) {
                throw new IllegalStateException("the decisions differ on " + question.date() + " for\n"
                        + WfaJson.write(question.facts()) + "\nlibrary:\n" + WfaJson.write(expected)
                        + "\nthe other:\n" + WfaJson.write(actual));
            }
            outcomes.merge(expected.outcome(), 1, Integer::sum);
            findings += expected.findings().size();
        }
        return new Agreement(outcomes, findings);
    }
}
