package io.github.wfarules.internal.engine;

import io.github.wfarules.internal.evaluation.Evaluation;
import io.github.wfarules.internal.index.IndexInput;
import io.github.wfarules.internal.index.IndexOutput;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.functions.Block1;
import org.drools.model.functions.Predicate1;

/**
 * The classes of a compiled rule's parts, so that a rule can be loaded alone: the model that the compiler wrote around
 * them loads the parts of all rules, and a good deal of the engine with them.
 *
 * @param rule the rule
 * @param conditions the classes of its conditions
 * @param consequence the class of its consequence
 */
public record PartNames(String rule, List<String> conditions, String consequence) {

    static PartNames of(String rule, RuleParts parts) {
        return new PartNames(
                rule,
                parts.conditions().stream()
                        .map(condition -> condition.getClass().getName())
                        .toList(),
                parts.consequence().getClass().getName());
    }

    /** {@return what was written} */
    public static PartNames read(IndexInput in) {
        return new PartNames(in.text(), in.texts(), in.text());
    }

    /** Writes them. */
    public void write(IndexOutput out) {
        out.text(rule);
        out.texts(conditions);
        out.text(consequence);
    }

    /** {@return the parts, their classes loaded} */
    @SuppressWarnings("unchecked")
    RuleParts load() {
        List<Predicate1<Evaluation>> loaded = new ArrayList<>(conditions.size());
        for (String condition : conditions) {
            loaded.add((Predicate1<Evaluation>) instance(condition));
        }
        return new RuleParts(loaded, (Block1<Evaluation>) instance(consequence));
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
