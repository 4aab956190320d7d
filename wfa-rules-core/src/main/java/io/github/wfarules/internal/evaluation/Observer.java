package io.github.wfarules.internal.evaluation;

import io.github.wfarules.facts.Case;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Watches what cases do to the rules of one layer. Thread-safe. */
public final class Observer {
    private final Law law;
    private final CanonicalCase canonical;
    private final Consumer<Evaluation> engine;

    /** Takes an engine whose rules report the truth of every atom whenever they are in force. */
    public Observer(Law law, Consumer<Evaluation> engine) {
        this.law = law;
        this.canonical = new CanonicalCase(law.chain());
        this.engine = engine;
    }

    /** {@return what became of each rule that is in force on the date, in no particular order} */
    public List<Observation> observe(Case facts, LocalDate date) {
        Evaluation evaluation = new WorkModeEvaluation(law, canonical.of(facts), date);
        engine.accept(evaluation);
        return evaluation.matches().stream()
                .map(match -> new Observation(match.template().rule(), match.truths()))
                .toList();
    }

    /** {@return the law whose rules are watched} */
    public Law law() {
        return law;
    }
}
