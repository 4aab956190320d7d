package io.github.wfarules.internal.drl;

import java.util.List;

/** A condition, as the rule file states it. */
sealed interface Expression {
    /** {@return where it stands, in characters from the start of the file} */
    int offset();

    /**
     * {@return the same condition without negations: each is carried down to the comparisons, which turn into their
     * opposites} In Kleene's logic, too, both are the same.
     */
    default Expression withoutNegation() {
        return turned(this, false);
    }

    private static Expression turned(Expression expression, boolean opposite) {
        if (expression instanceof Not not) {
            return turned(not.part(), !opposite);
        }
        if (expression instanceof And and) {
            List<Expression> parts = turned(and.parts(), opposite);
            return opposite ? new Or(parts, and.offset()) : new And(parts, and.offset());
        }
        if (expression instanceof Or or) {
            List<Expression> parts = turned(or.parts(), opposite);
            return opposite ? new And(parts, or.offset()) : new Or(parts, or.offset());
        }
        if (expression instanceof Compare compare) {
            Operator operator = opposite ? compare.operator().opposite() : compare.operator();
            return new Compare(compare.left(), operator, compare.right(), compare.offset());
        }
        Holds holds = (Holds) expression;
        return new Holds(holds.operand(), holds.expected() != opposite, holds.offset());
    }

    private static List<Expression> turned(List<Expression> parts, boolean opposite) {
        return parts.stream().map(part -> turned(part, opposite)).toList();
    }

    /** All of them. */
    record And(List<Expression> parts, int offset) implements Expression {}

    /** At least one of them. */
    record Or(List<Expression> parts, int offset) implements Expression {}

    /** The opposite. */
    record Not(Expression part, int offset) implements Expression {}

    /** A comparison; only {@code in} and {@code not in} have more than one operand on the right. */
    record Compare(Operand left, Operator operator, List<Operand> right, int offset) implements Expression {}

    /** A truth value standing alone, or its opposite. */
    record Holds(Operand operand, boolean expected, int offset) implements Expression {}
}
