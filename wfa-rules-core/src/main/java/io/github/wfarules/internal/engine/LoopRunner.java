package io.github.wfarules.internal.engine;

import io.github.wfarules.internal.evaluation.Evaluation;
import io.github.wfarules.internal.model.Question;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.policy.RuleIndex;
import io.github.wfarules.internal.policy.RuleIndex.InForce;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Asks the compiled conditions of every rule of the question that is in force, one after the other, and runs the
 * consequences of those that hold. Rules that are not in force on the day cost nothing, and are not even loaded.
 */
final class LoopRunner implements RuleEngine.Runner {
    private final List<RuleModels> layers;
    private final RuleIndex index;
    private final Map<String, String> names;
    private final Map<Class<?>, @Nullable RulePlan[]> plansByStretch = new HashMap<>();

    /**
     * Asks these rules.
     *
     * @param names the compiled rules that stand for others, by the id of the rule they stand for
     */
    LoopRunner(List<RuleModels> layers, RuleIndex index, Map<String, String> names) {
        this.layers = List.copyOf(layers);
        this.index = index;
        this.names = Map.copyOf(names);
        for (InForce place : index.all()) {
            String id = place.rule().id();
            Objects.requireNonNull(layerOf(names.getOrDefault(id, id)), id);
        }
        for (Question question : Question.values()) {
            plansByStretch.put(
                    Evaluation.of(question), new RulePlan[index.stretches().size()]);
        }
    }

    @Override
    public void run(Evaluation evaluation) throws Exception {
        @Nullable RulePlan[] plans = plansByStretch.get(evaluation.getClass());
        int stretch = evaluation.stretch();
        RulePlan plan = plans[stretch];
        if (plan == null) {
            // Most stretches are never asked for. Two threads may make the same plan, which is immutable.
            plan = plan(evaluation.getClass(), index.stretches().get(stretch).rules());
            plans[stretch] = plan;
        }
        plan.run(evaluation);
    }

    /** {@return the rules of the question, in the order of findings, so that these need hardly be sorted} */
    private RulePlan plan(Class<?> question, List<InForce> inForce) {
        List<InForce> rules = new ArrayList<>();
        for (InForce place : inForce) {
            if (Evaluation.of(place.rule().question()) == question) {
                rules.add(place);
            }
        }
        rules.sort((one, other) -> RuleDefinition.ORDER.compare(one.rule(), other.rule()));
        List<CompiledRule> ordered = new ArrayList<>();
        for (InForce place : rules) {
            String id = place.rule().id();
            String name = names.getOrDefault(id, id);
            RuleParts parts = Objects.requireNonNull(layerOf(name), name).rule(name);
            ordered.add(new CompiledRule(place, parts));
        }
        return new RulePlan(ordered);
    }

    private @Nullable RuleModels layerOf(String rule) {
        for (RuleModels layer : layers) {
            if (layer.has(rule)) {
                return layer;
            }
        }
        return null;
    }
}
