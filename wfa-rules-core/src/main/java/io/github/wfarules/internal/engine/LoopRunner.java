package io.github.wfarules.internal.engine;

import io.github.wfarules.internal.evaluation.Evaluation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.BlockN;
import org.drools.model.functions.Predicate1;

/**
 * Asks the compiled conditions of every rule of the question one after the other and runs the consequences of those that
 * hold.
 */
final class LoopRunner implements RuleEngine.Runner {
    private static final CompiledRule[] NONE = {};

    private final Map<Class<?>, CompiledRule[]> rules;

    /** One rule: the conditions on the case, all of which have to hold, and what it reports. */
    private record CompiledRule(Predicate1<Evaluation>[] conditions, BlockN consequence) {
        boolean holds(Evaluation evaluation) throws Exception {
            for (Predicate1<Evaluation> condition : conditions) {
                if (!condition.test(evaluation)) {
                    return false;
                }
            }
            return true;
        }
    }

    LoopRunner(List<Model> models) {
        Map<Class<?>, List<CompiledRule>> byQuestion = new HashMap<>();
        models.stream().flatMap(model -> model.getRules().stream()).forEach(rule -> byQuestion
                .computeIfAbsent(caseOf(rule.getView()), type -> new ArrayList<>())
                .add(compiled(rule)));
        Map<Class<?>, CompiledRule[]> arrays = new HashMap<>();
        byQuestion.forEach((type, found) -> arrays.put(type, found.toArray(CompiledRule[]::new)));
        this.rules = arrays;
    }

    /** {@return what the one pattern of a derived rule is about} */
    private static Class<?> caseOf(Condition view) {
        if (view instanceof Pattern<?> pattern) {
            return pattern.getPatternVariable().getType();
        }
        return caseOf(view.getSubConditions().get(0));
    }

    @Override
    public void run(Evaluation evaluation) throws Exception {
        for (CompiledRule rule : rules.getOrDefault(evaluation.getClass(), NONE)) {
            if (rule.holds(evaluation)) {
                rule.consequence().execute(evaluation);
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static CompiledRule compiled(Rule rule) {
        List<Predicate1> conditions = new ArrayList<>();
        collect(rule.getView(), conditions);
        return new CompiledRule(
                conditions.toArray(new Predicate1[0]),
                rule.getDefaultConsequence().getBlock());
    }

    /** A derived rule has one pattern, whose constraints are all predicates on the case. */
    @SuppressWarnings("rawtypes")
    private static void collect(Condition condition, List<Predicate1> found) {
        if (condition instanceof Pattern<?> pattern) {
            collect(pattern.getConstraint(), found);
        }
        condition.getSubConditions().forEach(part -> collect(part, found));
    }

    @SuppressWarnings("rawtypes")
    private static void collect(Constraint constraint, List<Predicate1> found) {
        if (constraint instanceof SingleConstraint single) {
            found.add(lambda(single.getPredicate1()));
        } else {
            constraint.getChildren().forEach(part -> collect(part, found));
        }
    }

    @SuppressWarnings("rawtypes")
    private static Predicate1 lambda(Predicate1 predicate) {
        return predicate instanceof Predicate1.Impl wrapped ? (Predicate1) wrapped.getLambda() : predicate;
    }
}
