package io.github.wfarules.internal.assembly;

import io.github.wfarules.Language;
import io.github.wfarules.Problem;
import io.github.wfarules.internal.drl.RuleFiles;
import io.github.wfarules.internal.engine.RuleEngine;
import io.github.wfarules.internal.engine.RuleModels;
import io.github.wfarules.internal.evaluation.ComplianceQuestion;
import io.github.wfarules.internal.evaluation.Evaluation;
import io.github.wfarules.internal.evaluation.Law;
import io.github.wfarules.internal.evaluation.UnitComplianceQuestion;
import io.github.wfarules.internal.evaluation.WorkModeQuestion;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.policy.Chain;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A policy that was read and found to be sound, its rules not compiled yet: that takes most of the time, and is left out
 * where the same policy is at hand already. For one thread.
 */
public final class Draft {
    private static final Logger LOG = LoggerFactory.getLogger(Draft.class);

    private final Chain chain;
    private final SourceRules rules;
    private final ShippedPolicies shipped;
    private final List<Problem> warnings;

    Draft(Chain chain, SourceRules rules, ShippedPolicies shipped, List<Problem> warnings) {
        this.chain = chain;
        this.rules = rules;
        this.shipped = shipped;
        this.warnings = List.copyOf(warnings);
    }

    Chain chain() {
        return chain;
    }

    /** {@return what tells the policy from others: two with the same digest give the same answers} */
    public String digest() {
        return chain.digest();
    }

    /** {@return the policy, its rules compiled and its layers laid over each other} */
    public Assembled assemble() {
        return assemble(models -> RuleEngine.direct(models, chain.rules()));
    }

    /** {@return the same policy, answered by sessions of the rule engine: what the other way is held against} */
    public Assembled assembleReference() {
        return assemble(RuleEngine::reference);
    }

    private Assembled assemble(Function<List<RuleModels>, RuleEngine> engine) {
        long start = System.nanoTime();
        List<RuleModels> models = new ArrayList<>();
        for (int depth = 0; depth < chain.layers().size(); depth++) {
            models.add(models(chain.layers().get(depth), depth));
        }
        Law law = new Law(chain);
        Consumer<Evaluation> rules = engine.apply(models)::run;
        Assembled assembled = new Assembled(
                law,
                new WorkModeQuestion(law, rules),
                new ComplianceQuestion(law, rules),
                new UnitComplianceQuestion(law, rules),
                warnings);
        log(law, (System.nanoTime() - start) / 1_000_000);
        return assembled;
    }

    private void log(Law law, long milliseconds) {
        LOG.debug(
                "built policy {}, version {}, of {} rules and {} values in {} ms",
                law.version().id(),
                law.version().version(),
                chain.rules().all().size(),
                chain.parameters().ids().stream()
                        .mapToInt(id -> chain.parameters().values(id).size())
                        .sum(),
                milliseconds);
        warnings.forEach(warning -> LOG.warn(
                "policy {} works, but should be mended: {}", law.version().id(), warning.render(Language.ENGLISH)));
    }

    private RuleModels models(Layer layer, int depth) {
        return rules.has(layer)
                ? RuleModels.loaded(rules.compile(layer, RuleFiles.packageOf(layer.id()), depth))
                : shipped.rules(layer.id());
    }
}
