package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Effect;
import io.github.wfarules.Places;
import io.github.wfarules.internal.kleene.Truth;
import io.github.wfarules.internal.model.RuleDefinition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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
 * @param places the cap, for rules that limit places
 * @param ready what it comes to, where it is the same in other cases; null where that has yet to be made
 */
record Match(
        FindingTemplate template,
        Truth @Nullable [] truths,
        @Nullable Object[] values,
        @Nullable Places places,
        @Nullable Ready ready) {
    Effect effect() {
        return template.effect();
    }

    private RuleDefinition rule() {
        return template.rule();
    }

    boolean isCertain() {
        return truths == null;
    }

    /** {@return whether the atom holds} Only where the rule could hold; where it certainly holds nobody asks. */
    Truth truthOf(int atom) {
        return truths == null ? Truth.TRUE : truths[atom];
    }

    /** {@return the unknown operands that keep the condition from being certain} */
    List<RuleDefinition.Operand> unknownOperands() {
        Set<RuleDefinition.Operand> operands = new LinkedHashSet<>();
        unknownAtoms().forEach(atom -> operands.addAll(unknownOperandsOf(atom)));
        return List.copyOf(operands);
    }

    /** {@return the unknown operands of an atom} */
    List<RuleDefinition.Operand> unknownOperandsOf(int index) {
        RuleDefinition.Atom atom = rule().atoms().get(index);
        List<RuleDefinition.Operand> unknown = new ArrayList<>(1);
        if (values[atom.left()] == null) {
            unknown.add(rule().operands().get(atom.left()));
        }
        Integer right = atom.right();
        if (right != null && values[right] == null) {
            unknown.add(rule().operands().get(right));
        }
        return unknown;
    }

    /** {@return the unknown atoms that keep the condition from being certain, as indices} */
    Set<Integer> unknownAtoms() {
        Set<Integer> found = new TreeSet<>();
        if (truths != null) {
            collect(rule().condition(), truths, found);
        }
        return found;
    }

    /** A part that is settled, one way or the other, contributes nothing; so the unknowns named are those that matter. */
    private static void collect(RuleDefinition.Condition condition, Truth[] truths, Set<Integer> found) {
        if (truth(condition, truths) != Truth.UNKNOWN) {
            return;
        }
        if (condition.kind() == RuleDefinition.Condition.Kind.ATOM) {
            found.add(condition.atom());
        } else {
            condition.parts().forEach(part -> collect(part, truths, found));
        }
    }

    static Truth truth(RuleDefinition.Condition condition, Truth[] truths) {
        return switch (condition.kind()) {
            case ATOM -> truths[condition.atom()];
            case AND ->
                condition.parts().stream().map(part -> truth(part, truths)).reduce(Truth.TRUE, Truth::and);
            case OR ->
                condition.parts().stream().map(part -> truth(part, truths)).reduce(Truth.FALSE, Truth::or);
        };
    }
}
