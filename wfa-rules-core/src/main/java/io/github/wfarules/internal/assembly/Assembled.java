package io.github.wfarules.internal.assembly;

import io.github.wfarules.Problem;
import io.github.wfarules.internal.evaluation.BreachQuestion;
import io.github.wfarules.internal.evaluation.ComplianceQuestion;
import io.github.wfarules.internal.evaluation.Evaluation;
import io.github.wfarules.internal.evaluation.Law;
import io.github.wfarules.internal.evaluation.ReadinessQuestion;
import io.github.wfarules.internal.evaluation.UnitComplianceQuestion;
import io.github.wfarules.internal.evaluation.WorkModeQuestion;
import java.util.List;
import java.util.function.Consumer;

/**
 * A policy put together, ready to answer. Immutable and thread-safe.
 *
 * @param warnings what should be mended in its folders
 */
public record Assembled(
        Law law,
        WorkModeQuestion workMode,
        ComplianceQuestion compliance,
        UnitComplianceQuestion unitCompliance,
        BreachQuestion breaches,
        ReadinessQuestion readiness,
        List<Problem> warnings) {

    /** {@return the policy with every question asked of this law} The engine lets every rule see an evaluation. */
    static Assembled of(Law law, Consumer<Evaluation> engine, List<Problem> warnings) {
        return new Assembled(
                law,
                new WorkModeQuestion(law, engine),
                new ComplianceQuestion(law, engine),
                new UnitComplianceQuestion(law, engine),
                new BreachQuestion(law, engine),
                new ReadinessQuestion(law, engine),
                warnings);
    }
}
