package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Certainty;
import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import io.github.wfarules.facts.Breach;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks the rules what a breach entails: which deductions, and what excludes them. Immutable and thread-safe. */
public final class BreachQuestion {
    private final Law law;
    private final Consumer<Evaluation> engine;

    /** Asks the given law; the engine lets every rule see an evaluation. */
    public BreachQuestion(Law law, Consumer<Evaluation> engine) {
        this.law = law;
        this.engine = engine;
    }

    /**
     * What a rule says of a breach.
     *
     * @param deduction the id of the deduction it takes; null where it takes none
     */
    public record Said(Finding finding, @Nullable String deduction) {
        /** {@return whether it holds whatever is unknown} */
        public boolean isCertain() {
            return finding.certainty() == Certainty.CERTAIN;
        }

        /** {@return whether the breach entails nothing where it holds} */
        public boolean excludes() {
            return finding.effect() == Effect.EXCLUDES;
        }
    }

    /** {@return what the rules say, in the order of effects and ids} */
    public List<Said> ask(Breach breach, @Nullable Integer earlierInMonth, @Nullable Integer earlierInYear) {
        BreachEvaluation evaluation = new BreachEvaluation(law, breach, earlierInMonth, earlierInYear);
        engine.accept(evaluation);
        return Found.of(evaluation).stream().map(BreachQuestion::said).toList();
    }

    private static Said said(Found found) {
        return new Said(
                found.finding(), found.is(Effect.CONSEQUENCE) ? found.rule().placesParameter() : null);
    }
}
