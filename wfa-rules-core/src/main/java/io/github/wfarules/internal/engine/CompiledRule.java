package io.github.wfarules.internal.engine;

import io.github.wfarules.internal.evaluation.Evaluation;
import io.github.wfarules.internal.policy.RuleIndex.InForce;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.BlockN;
import org.drools.model.functions.Predicate1;

/**
 * One rule of a compiled model, taken apart.
 *
 * @param place the rule, and where it stands in the chain
 * @param conditions what all has to hold of the case; the same object where the compiler found the same in other rules
 * @param consequence what it reports
 */
record CompiledRule(InForce place, List<Predicate1<Evaluation>> conditions, BlockN consequence) {

    /** {@return the rule} A derived rule has one pattern, whose constraints are all predicates on the case. */
    static CompiledRule of(InForce place, Rule rule) {
        List<Predicate1<Evaluation>> conditions = new ArrayList<>();
        collect(rule.getView(), conditions);
        // The first asks whether the rule is in force; that has been settled for whole stretches of days.
        return new CompiledRule(
                place,
                List.copyOf(conditions.subList(1, conditions.size())),
                rule.getDefaultConsequence().getBlock());
    }

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
