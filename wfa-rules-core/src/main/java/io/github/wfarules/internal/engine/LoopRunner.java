package io.github.wfarules.internal.engine;

import io.github.wfarules.internal.evaluation.Evaluation;
import io.github.wfarules.internal.model.Question;
import io.github.wfarules.internal.policy.RuleIndex;
import io.github.wfarules.internal.policy.RuleIndex.InForce;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.BlockN;
import org.drools.model.functions.Predicate1;

/**
 * Asks the compiled conditions of every rule of the question that is in force, one after the other, and runs the
 * consequences of those that hold. A condition that several rules share is asked once for a case.
 */
final class LoopRunner implements RuleEngine.Runner {
    private static final byte TRUE = 1;
    private static final byte FALSE = 2;

    private final Predicate1<Evaluation>[] conditions;
    private final Map<Class<?>, CompiledRule[][]> rulesByStretch = new HashMap<>();

    /** One rule: the conditions on the case, as numbers, all of which have to hold, and what it reports. */
    private record CompiledRule(int depth, int position, int[] conditions, BlockN consequence) {}

    /**
     * Lays out the rules.
     *
     * @param names the compiled rules that stand for others, by the id of the rule they stand for
     */
    LoopRunner(List<Model> models, RuleIndex index, Map<String, String> names) {
        Map<String, Rule> rules = new HashMap<>();
        models.forEach(model -> model.getRules().forEach(rule -> rules.put(rule.getName(), rule)));
        Map<Predicate1<Evaluation>, Integer> numbers = new IdentityHashMap<>();
        Map<String, CompiledRule> compiled = new HashMap<>();
        for (InForce rule : index.all()) {
            String id = rule.rule().id();
            String name = names.getOrDefault(id, id);
            compiled.put(id, compiled(rule, Objects.requireNonNull(rules.get(name), name), numbers));
        }
        this.conditions = inOrder(numbers);
        for (Question question : Question.values()) {
            rulesByStretch.put(
                    Evaluation.of(question),
                    index.stretches().stream()
                            .map(stretch -> of(question, stretch.rules(), compiled))
                            .toArray(CompiledRule[][]::new));
        }
    }

    private static CompiledRule[] of(Question question, List<InForce> rules, Map<String, CompiledRule> compiled) {
        return rules.stream()
                .map(InForce::rule)
                .filter(rule -> rule.question() == question)
                .map(rule -> compiled.get(rule.id()))
                .toArray(CompiledRule[]::new);
    }

    @Override
    public void run(Evaluation evaluation) throws Exception {
        byte[] answers = new byte[conditions.length];
        for (CompiledRule rule : rulesByStretch.get(evaluation.getClass())[evaluation.stretch()]) {
            evaluation.asking(rule.depth(), rule.position());
            if (holds(rule, evaluation, answers)) {
                rule.consequence().execute(evaluation);
            }
        }
    }

    private boolean holds(CompiledRule rule, Evaluation evaluation, byte[] answers) throws Exception {
        for (int condition : rule.conditions()) {
            byte answer = answers[condition];
            if (answer == 0) {
                answer = conditions[condition].test(evaluation) ? TRUE : FALSE;
                answers[condition] = answer;
            }
            if (answer == FALSE) {
                return false;
            }
        }
        return true;
    }

    private static CompiledRule compiled(InForce place, Rule rule, Map<Predicate1<Evaluation>, Integer> numbers) {
        List<Predicate1<Evaluation>> conditions = new ArrayList<>();
        collect(rule.getView(), conditions);
        // The first asks whether the rule is in force; that has been settled for whole stretches of days.
        int[] asked = conditions.stream()
                .skip(1)
                .mapToInt(condition -> numbers.computeIfAbsent(condition, each -> numbers.size()))
                .toArray();
        return new CompiledRule(
                place.depth(),
                place.position(),
                asked,
                rule.getDefaultConsequence().getBlock());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Predicate1<Evaluation>[] inOrder(Map<Predicate1<Evaluation>, Integer> numbers) {
        Predicate1<Evaluation>[] conditions = new Predicate1[numbers.size()];
        numbers.forEach((condition, number) -> conditions[number] = condition);
        return conditions;
    }

    /** A derived rule has one pattern, whose constraints are all predicates on the case. */
    private static void collect(Condition condition, List<Predicate1<Evaluation>> found) {
        if (condition instanceof Pattern<?> pattern) {
            collect(pattern.getConstraint(), found);
        }
        condition.getSubConditions().forEach(part -> collect(part, found));
    }

    private static void collect(Constraint constraint, List<Predicate1<Evaluation>> found) {
        if (constraint instanceof SingleConstraint single) {
            found.add(lambda(single));
        } else {
            constraint.getChildren().forEach(part -> collect(part, found));
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Predicate1<Evaluation> lambda(SingleConstraint constraint) {
        Predicate1 predicate = constraint.getPredicate1();
        return (Predicate1<Evaluation>)
                (predicate instanceof Predicate1.Impl wrapped ? wrapped.getLambda() : predicate);
    }
}
