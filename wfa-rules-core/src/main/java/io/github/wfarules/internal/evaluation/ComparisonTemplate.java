package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Comparison;
import io.github.wfarules.internal.model.RuleDefinition;
import org.jspecify.annotations.Nullable;

/** What all comparisons of one atom have in common. Immutable; most atoms are yes or no, and share two comparisons. */
final class ComparisonTemplate {
    private final int left;
    private final @Nullable Integer right;
    private final String fact;
    private final String operator;
    private final String literal;
    private final Comparison yes;
    private final Comparison no;

    ComparisonTemplate(RuleDefinition rule, RuleDefinition.Atom atom) {
        this.left = atom.left();
        this.right = atom.right();
        this.fact = rule.operands().get(left).text();
        this.operator = atom.operator();
        this.literal = atom.literal() == null ? "" : atom.literal();
        this.yes = new Comparison(fact, operator, literal, "true");
        this.no = new Comparison(fact, operator, literal, "false");
    }

    /** {@return the comparison of these values of the rule's operands} */
    Comparison of(@Nullable Object[] values) {
        Object actual = values[left];
        if (right == null && actual instanceof Boolean flag) {
            return flag ? yes : no;
        }
        return new Comparison(fact, operator, needed(values), actual == null ? null : Wording.plain(actual));
    }

    private String needed(@Nullable Object[] values) {
        Object needed = right == null ? literal : values[right];
        return needed == null ? "" : Wording.plain(needed);
    }
}
