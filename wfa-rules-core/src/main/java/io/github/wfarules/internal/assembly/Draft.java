package io.github.wfarules.internal.assembly;

import io.github.wfarules.Engine;
import io.github.wfarules.Language;
import io.github.wfarules.Problem;
import io.github.wfarules.internal.drl.CheckedRule;
import io.github.wfarules.internal.drl.RuleFiles;
import io.github.wfarules.internal.engine.RuleEngine;
import io.github.wfarules.internal.engine.RuleModels;
import io.github.wfarules.internal.evaluation.Evaluation;
import io.github.wfarules.internal.evaluation.Law;
import io.github.wfarules.internal.evaluation.Observation;
import io.github.wfarules.internal.evaluation.WatchedRules;
import io.github.wfarules.internal.model.AttributeDeclaration;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.policy.Chain;
import io.github.wfarules.internal.policy.PolicyFolder;
import io.github.wfarules.internal.source.ProblemLog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** {@return what tells the policy from others: two with the same digest give the same answers} */
    public String digest() {
        return chain.digest();
    }

    /** {@return the layers, and what they say together} */
    public Chain chain() {
        return chain;
    }

    /** {@return the further fields that its layers declare} */
    public List<AttributeDeclaration> attributes() {
        return chain.attributes();
    }

    /** {@return the policy, its rules compiled and its layers laid over each other} */
    public Assembled assemble() {
        return assemble(Engine.DIRECT);
    }

    /** {@return the same policy, its rules asked in this way} */
    public Assembled assemble(Engine engine) {
        return switch (engine) {
            case DIRECT -> assemble(models -> RuleEngine.direct(models, chain.rules())::run);
            case SESSION -> {
                FolderSupport.require();
                yield assemble(models -> RuleEngine.reference(models)::run);
            }
        };
    }

    /**
     * {@return the same policy, which tells besides what every question does to its own rules}
     *
     * @param seen is told by the thread that answers
     */
    Watched assembleWatched(PolicyFolder folder, Consumer<Observation> seen) {
        FolderSupport.require();
        int depth = chain.layers().size() - 1;
        Layer own = chain.policy();
        SourceRules sources = rules.has(own) ? rules : new SourceRules();
        if (!sources.has(own)) {
            sources.read(folder, own, chain.layers().subList(0, depth), new ProblemLog());
        }
        RuleEngine watched = RuleEngine.reference(
                List.of(RuleModels.loaded(sources.compileObserved(own, RuleFiles.packageOf(own.id()), depth))));
        Assembled assembled =
                assemble(models -> new WatchedRules(watched::run, RuleEngine.direct(models, chain.rules())::run, seen));
        return new Watched(
                assembled,
                sources.rules(own).stream()
                        .collect(Collectors.toMap(rule -> rule.definition().id(), CheckedRule::lines)));
    }

    /** {@return the same policy, ready to have its own rules and values changed one at a time} */
    Workbench workbench(PolicyFolder folder) {
        FolderSupport.require();
        return new Workbench(chain, models(), RuleFiles.variants(chain.layers(), SourceRules.texts(folder)));
    }

    /** {@return the same policy, ready to have its own values and the data of its rules changed, but no condition} */
    Workbench workbench() {
        return new Workbench(chain, models(), List.of());
    }

    private List<RuleModels> models() {
        List<RuleModels> models = new ArrayList<>();
        for (int depth = 0; depth < chain.layers().size(); depth++) {
            models.add(models(chain.layers().get(depth), depth));
        }
        return models;
    }

    private Assembled assemble(Function<List<RuleModels>, Consumer<Evaluation>> engine) {
        long start = System.nanoTime();
        Law law = new Law(chain);
        Assembled assembled = Assembled.of(law, engine.apply(models()), warnings);
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
