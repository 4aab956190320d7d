package io.github.wfarules.internal.drl;

import io.github.wfarules.internal.drl.Expression.And;
import io.github.wfarules.internal.drl.Expression.Compare;
import io.github.wfarules.internal.drl.Expression.Holds;
import io.github.wfarules.internal.drl.Expression.Or;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A condition that differs from another by one small step: a comparison turned into its opposite or shifted, a part left
 * out, "and" for "or".
 *
 * @param condition the whole condition, changed
 * @param offset where the step was made, in characters from the start of the file
 * @param before what stands there
 * @param after what stands there now; empty where it was left out
 */
record ConditionStep(Expression condition, int offset, String before, String after) {

    /** {@return every condition that is one step away} Conditions come here without negations. */
    static List<ConditionStep> from(Expression whole) {
        List<ConditionStep> steps = new ArrayList<>();
        collect(whole, UnaryOperator.identity(), steps);
        return steps;
    }

    private static void collect(Expression part, UnaryOperator<Expression> inWhole, List<ConditionStep> steps) {
        if (part instanceof And and) {
            parts(and.parts(), true, and.offset(), inWhole, steps);
        } else if (part instanceof Or or) {
            parts(or.parts(), false, or.offset(), inWhole, steps);
        } else if (part instanceof Compare compare) {
            with(compare, compare.operator().opposite(), inWhole, steps);
            if (compare.operator().isOrder()) {
                with(compare, compare.operator().shifted(), inWhole, steps);
            }
        } else if (part instanceof Holds holds) {
            Holds turned = new Holds(holds.operand(), !holds.expected(), holds.offset());
            steps.add(new ConditionStep(inWhole.apply(turned), holds.offset(), text(holds), text(turned)));
        }
    }

    private static void parts(
            List<Expression> parts,
            boolean all,
            int offset,
            UnaryOperator<Expression> inWhole,
            List<ConditionStep> steps) {
        Expression swapped = all ? new Or(parts, offset) : new And(parts, offset);
        steps.add(new ConditionStep(inWhole.apply(swapped), offset, all ? "&&" : "||", all ? "||" : "&&"));
        for (int i = 0; i < parts.size(); i++) {
            int at = i;
            List<Expression> rest = new ArrayList<>(parts);
            Expression left = rest.remove(at);
            steps.add(new ConditionStep(inWhole.apply(joined(rest, all, offset)), left.offset(), text(left), ""));
            collect(
                    left,
                    changed -> {
                        List<Expression> others = new ArrayList<>(parts);
                        others.set(at, changed);
                        return inWhole.apply(joined(others, all, offset));
                    },
                    steps);
        }
    }

    private static Expression joined(List<Expression> parts, boolean all, int offset) {
        return parts.size() == 1 ? parts.get(0) : all ? new And(parts, offset) : new Or(parts, offset);
    }

    private static void with(
            Compare compare, Operator operator, UnaryOperator<Expression> inWhole, List<ConditionStep> steps) {
        Compare changed = new Compare(compare.left(), operator, compare.right(), compare.offset());
        steps.add(new ConditionStep(inWhole.apply(changed), compare.offset(), text(compare), text(changed)));
    }

    private static String text(Expression expression) {
        if (expression instanceof Compare compare) {
            List<String> right = compare.right().stream().map(Operand::text).toList();
            return compare.left().text() + " " + compare.operator().symbol() + " "
                    + (right.size() == 1 ? right.get(0) : right.toString());
        }
        if (expression instanceof Holds holds) {
            return holds.operand().text() + " == " + holds.expected();
        }
        List<Expression> parts = expression instanceof And and ? and.parts() : ((Or) expression).parts();
        return "("
                + String.join(
                        expression instanceof And ? " && " : " || ",
                        parts.stream().map(ConditionStep::text).toList())
                + ")";
    }
}
