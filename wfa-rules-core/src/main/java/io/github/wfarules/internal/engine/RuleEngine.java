package io.github.wfarules.internal.engine;

import io.github.wfarules.RuleFailureException;
import io.github.wfarules.internal.evaluation.Evaluation;
import io.github.wfarules.internal.policy.RuleIndex;
import io.github.wfarules.internal.safety.Steps;
import io.github.wfarules.internal.safety.StepsSpentException;
import java.util.List;
import java.util.Map;

/** Lets every rule of a chain see a case. Thread-safe. */
public final class RuleEngine {
    private final Runner runner;
    private final boolean stepped;

    private RuleEngine(List<RuleModels> layers, Runner runner) {
        this.runner = runner;
        this.stepped = layers.stream().anyMatch(RuleModels::isStepped);
    }

    /** A way of letting the rules see a case. */
    interface Runner {
        void run(Evaluation evaluation) throws Exception;
    }

    /**
     * {@return an engine that asks the compiled conditions one after the other} Each rule is about one case alone and
     * changes nothing, so that neither a network of conditions nor an agenda could make a difference.
     */
    public static RuleEngine direct(List<RuleModels> layers, RuleIndex rules) {
        return direct(layers, rules, Map.of());
    }

    /**
     * {@return the same, with some rules in the place of others}
     *
     * @param names the names of the compiled rules that stand for others, by the id of the rule they stand for
     */
    public static RuleEngine direct(List<RuleModels> layers, RuleIndex rules, Map<String, String> names) {
        return new RuleEngine(layers, new LoopRunner(layers, rules, names));
    }

    /** {@return an engine that puts the case into a session and fires its rules: the reference for the other one} */
    public static RuleEngine reference(List<RuleModels> layers) {
        return new RuleEngine(
                layers, new SessionRunner(layers.stream().map(RuleModels::model).toList()));
    }

    /**
     * Lets every rule see the case.
     *
     * @throws RuleFailureException if a rule fails; there is no answer then
     */
    public void run(Evaluation evaluation) {
        if (stepped) {
            Steps.within(() -> ask(evaluation));
        } else {
            ask(evaluation);
        }
    }

    private void ask(Evaluation evaluation) {
        try {
            runner.run(evaluation);
        } catch (RuleFailureException told) {
            throw told;
        } catch (Exception | LinkageError | StackOverflowError e) {
            throw new RuleFailureException(ruleOf(e, evaluation), e);
        }
    }

    /** Conditions fail one after the other, so that the rule asked last is the one; what runs later says so itself. */
    private static String ruleOf(Throwable failure, Evaluation evaluation) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StepsSpentException spent) {
                return spent.rule();
            }
        }
        return evaluation.ruleBeingTested();
    }
}
