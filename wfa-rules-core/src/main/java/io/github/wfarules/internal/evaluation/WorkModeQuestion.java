package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Decision;
import io.github.wfarules.facts.Case;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Answers the work-mode question: may this employee work in this mode on this date? The one place where findings combine;
 * the order in which rules fired does not matter.
 */
public final class WorkModeQuestion {
    private final Law law;
    private final CanonicalCase canonical;
    private final Consumer<Evaluation> engine;

    /** Asks the given law; the engine lets every rule see an evaluation. */
    public WorkModeQuestion(Law law, Consumer<Evaluation> engine) {
        this.law = law;
        this.canonical = new CanonicalCase(law.chain());
        this.engine = engine;
    }

    /** {@return the decision; see {@code Policy.decide}} */
    public Decision decide(Case given, LocalDate date) {
        return judge(given, date).decision();
    }

    /** {@return the same before it is written out, for those who want to know what else the rules reported} */
    public Judgement judge(Case given, LocalDate date) {
        Case facts = canonical.of(given);
        WorkModeEvaluation evaluation = new WorkModeEvaluation(law, facts, date);
        engine.accept(evaluation);
        return new Judgement(given, facts, evaluation);
    }
}
