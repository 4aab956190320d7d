package io.github.wfarules.internal.engine;

import io.github.wfarules.internal.evaluation.Evaluation;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Block1;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;

/**
 * A compiled rule, taken apart.
 *
 * @param condition what has to hold of the case, but for being in force; the same object where the compiler found the
 *     same in other rules
 * @param consequence what it reports
 */
record RuleParts(Predicate1<Evaluation> condition, Block1<Evaluation> consequence) {

    private static final Predicate1<Evaluation> ALWAYS = evaluation -> true;

    /**
     * {@return the parts} A derived rule has one pattern with at most two constraints. The first asks whether the rule is
     * in force, which is settled for whole stretches of days; the second is its condition.
     */
    @SuppressWarnings("unchecked")
    static RuleParts of(Rule rule) {
        List<Predicate1<Evaluation>> conditions = new ArrayList<>();
        collect(rule.getView(), conditions);
        if (conditions.size() > 2) {
            throw new IllegalStateException(rule.getName() + " has " + conditions.size() + " conditions");
        }
        return new RuleParts(conditions.size() == 1 ? ALWAYS : conditions.get(1), (Block1<Evaluation>)
                lambda(rule.getDefaultConsequence().getBlock()));
    }

    private static void collect(Condition condition, List<Predicate1<Evaluation>> found) {
        if (condition instanceof Pattern<?> pattern) {
            collect(pattern.getConstraint(), found);
        }
        condition.getSubConditions().forEach(part -> collect(part, found));
    }

    @SuppressWarnings("unchecked")
    private static void collect(Constraint constraint, List<Predicate1<Evaluation>> found) {
        if (constraint instanceof SingleConstraint single) {
            found.add((Predicate1<Evaluation>) lambda(single.getPredicate1()));
        } else {
            constraint.getChildren().forEach(part -> collect(part, found));
        }
    }

    /** {@return what the compiler made, without what the model wraps it in} */
    private static Object lambda(Object part) {
        return part instanceof IntrospectableLambda wrapped ? wrapped.getLambda() : part;
    }
}
