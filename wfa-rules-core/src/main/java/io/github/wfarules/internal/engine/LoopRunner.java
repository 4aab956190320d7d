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
import org.drools.model.Model;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Asks the compiled conditions of every rule of the question that is in force, one after the other, and runs the
 * consequences of those that hold. Rules that are not in force on the day cost nothing.
 */
final class LoopRunner implements RuleEngine.Runner {
    private final RuleIndex index;
    private final Map<String, CompiledRule> compiled = new HashMap<>();
    private final Map<Class<?>, @Nullable RulePlan[]> plansByStretch = new HashMap<>();

    /**
     * Lays out the rules.
     *
     * @param names the compiled rules that stand for others, by the id of the rule they stand for
     */
    LoopRunner(List<Model> models, RuleIndex index, Map<String, String> names) {
        this.index = index;
        Map<String, Rule> rules = new HashMap<>();
        models.forEach(model -> model.getRules().forEach(rule -> rules.put(rule.getName(), rule)));
        for (InForce place : index.all()) {
            String id = place.rule().id();
            String name = names.getOrDefault(id, id);
            compiled.put(id, CompiledRule.of(place, Objects.requireNonNull(rules.get(name), name)));
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
        List<RuleDefinition> rules = new ArrayList<>();
        for (InForce place : inForce) {
            if (Evaluation.of(place.rule().question()) == question) {
                rules.add(place.rule());
            }
        }
        rules.sort(RuleDefinition.ORDER);
        List<CompiledRule> ordered = new ArrayList<>();
        rules.forEach(rule -> ordered.add(compiled.get(rule.id())));
        return new RulePlan(ordered);
    }
}
