package io.github.wfarules.internal.evaluation;

import io.github.wfarules.internal.kleene.Truth;
import io.github.wfarules.internal.model.RuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A rule that held or could hold for one case.
 *
 * @param template the rule
 * @param truths the truth of each atom, where the rule could hold; null where it certainly holds
 * @param values the values of the operands
 */
record Match(
        FindingTemplate template,
        Truth @Nullable [] truths,
        @Nullable Object[] values) {
    private RuleDefinition rule() {
        return template.rule();
    }

    boolean isCertain() {
        return truths == null;
    }

    /** {@return the operands that keep the condition from being certain} */
    List<RuleDefinition.Operand> unknown() {
        Set<Integer> found = new TreeSet<>();
        if (truths != null) {
            collect(rule().condition(), truths, found);
        }
        List<RuleDefinition.Operand> operands = new ArrayList<>();
        found.forEach(index -> operands.add(rule().operands().get(index)));
        return operands;
    }

    /** A part that is settled, one way or the other, contributes nothing; so the unknowns named are those that matter. */
    private void collect(RuleDefinition.Condition condition, Truth[] truths, Set<Integer> found) {
        if (truth(condition, truths) != Truth.UNKNOWN) {
            return;
        }
        if (condition.kind() != RuleDefinition.Condition.Kind.ATOM) {
            condition.parts().forEach(part -> collect(part, truths, found));
            return;
        }
        RuleDefinition.Atom atom = rule().atoms().get(condition.atom());
        if (values[atom.left()] == null) {
            found.add(atom.left());
        }
        Integer right = atom.right();
        if (right != null && values[right] == null) {
            found.add(right);
        }
    }

    private static Truth truth(RuleDefinition.Condition condition, Truth[] truths) {
        return switch (condition.kind()) {
            case ATOM -> truths[condition.atom()];
            case AND ->
                condition.parts().stream().map(part -> truth(part, truths)).reduce(Truth.TRUE, Truth::and);
            case OR ->
                condition.parts().stream().map(part -> truth(part, truths)).reduce(Truth.FALSE, Truth::or);
        };
    }
}
