package io.github.wfarules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Decision;
import io.github.wfarules.Outcome;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;

/** Two statements of the same law, made apart from each other, must give the same answers. */
class OracleAgreementTest {
    private static final int CASES = Boolean.getBoolean("wfarules.long") ? 1_000_000 : 20_000;
    private static final int SHOWN = 5;
    private static final long SEED = 20_250_324;

    @Test
    void the_shipped_policies_answer_random_cases_as_the_law_does() {
        Spread spread = new Spread();
        LongAdder together = new LongAdder();

        List<String> disagreements = RandomCases.of(SEED, CASES)
                .parallel()
                .map(Trial::of)
                .peek(trial -> {
                    spread.count(trial);
                    if (trial.expected().deniedTogether()) {
                        together.increment();
                    }
                })
                .filter(trial -> !trial.agrees())
                .map(Trial::describe)
                .toList();

        assertThat(disagreements.stream().limit(SHOWN))
                .as("%d of %d cases disagree", disagreements.size(), CASES)
                .isEmpty();
        assertThat(Outcome.values()).allSatisfy(outcome -> assertThat(spread.of(outcome))
                .as("cases with the outcome %s of%n%s", outcome, spread)
                .isGreaterThan(CASES / 250));
        assertThat(together.sum()).as("cases with two right answers").isLessThan(CASES / 200);
    }

    @Test
    void every_mistake_planted_in_the_law_is_noticed() {
        List<Mutant> unnoticed = new ArrayList<>(Mutant.all());
        Iterator<Sample> samples = RandomCases.of(SEED, 20_000).iterator();

        while (samples.hasNext() && !unnoticed.isEmpty()) {
            Sample sample = samples.next();
            Decision decision = Shipped.decide(sample);
            unnoticed.removeIf(mutant -> mutant.policy().equals(sample.policy())
                    && !Trial.of(sample, mutant.law(), decision).agrees());
        }

        assertThat(unnoticed).extracting(Mutant::wrong).isEmpty();
    }
}
