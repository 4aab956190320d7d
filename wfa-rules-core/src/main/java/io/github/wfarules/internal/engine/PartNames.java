package io.github.wfarules.internal.engine;

import io.github.wfarules.internal.evaluation.Evaluation;
import io.github.wfarules.internal.index.IndexInput;
import io.github.wfarules.internal.index.IndexOutput;
import org.drools.model.functions.Block1;
import org.drools.model.functions.Predicate1;

/**
 * The classes of a compiled rule's parts, so that a rule can be loaded alone: the model that the compiler wrote around
 * them loads the parts of all rules, and a good deal of the engine with them.
 *
 * @param rule the rule
 * @param condition the class of its condition
 * @param consequence the class of its consequence
 */
public record PartNames(String rule, String condition, String consequence) {

    static PartNames of(String rule, RuleParts parts) {
        return new PartNames(
                rule,
                parts.condition().getClass().getName(),
                parts.consequence().getClass().getName());
    }

    /** {@return what was written} */
    public static PartNames read(IndexInput in) {
        return new PartNames(in.text(), in.text(), in.text());
    }

    /** Writes them. */
    public void write(IndexOutput out) {
        out.text(rule);
        out.text(condition);
        out.text(consequence);
    }

    /** {@return the parts, their classes loaded} */
    @SuppressWarnings("unchecked")
    RuleParts load() {
        return new RuleParts((Predicate1<Evaluation>) instance(condition), (Block1<Evaluation>) instance(consequence));
    }

    /** {@return the one instance of a part's class} The compiler writes each part as an enum with one constant. */
    private static Object instance(String part) {
        try {
            return Class.forName(part).getEnumConstants()[0];
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the compiled part " + part + " cannot be loaded", e);
        }
    }
}
