package io.github.wfarules.internal.drl;

import io.github.wfarules.internal.model.RuleDefinition.Atom;
import io.github.wfarules.internal.model.RuleDefinition.Condition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The certain and the possible form of one condition, and what it reads. In the certain form an unknown operand makes a
 * comparison false, in the possible form true. Conditions come here without negations.
 */
final class Forms {
    private enum Strength {
        CERTAINLY("Certainly"),
        POSSIBLY("Possibly");

        private final String type;

        Strength(String type) {
            this.type = type;
        }
    }

    private final Resolver resolver;
    private final Map<String, Operand> operands = new LinkedHashMap<>();
    private final List<Atom> atoms = new ArrayList<>();
    private final List<String> truths = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();

    Forms(Resolver resolver) {
        this.resolver = resolver;
    }

    /** {@return the position of the operand among those that the rule reports; it is added where it is new} */
    int operand(Operand operand) {
        operands.putIfAbsent(operand.text(), operand);
        return List.copyOf(operands.keySet()).indexOf(operand.text());
    }

    List<Operand> operands() {
        return List.copyOf(operands.values());
    }

    List<Atom> atoms() {
        return List.copyOf(atoms);
    }

    /** {@return for each atom, how a compiled consequence tells its truth} */
    List<String> truths() {
        return List.copyOf(truths);
    }

    /** {@return for each atom, where it begins, in characters from the start of the file} */
    List<Integer> offsets() {
        return List.copyOf(offsets);
    }

    boolean mayBeUnknown() {
        return operands.values().stream()
                .anyMatch(operand -> resolver.meaning(operand).mayBeUnknown());
    }

    /** {@return the form that needs every unknown operand to be known, for a consequence} */
    String certain(Expression expression) {
        return form(expression, Strength.CERTAINLY, false);
    }

    /** {@return the form that lets unknown operands be as it needs them, for a condition} */
    String possible(Expression expression) {
        return form(expression, Strength.POSSIBLY, true);
    }

    /** {@return the shape of the condition; its atoms and operands are noted on the way} */
    Condition shape(Expression expression) {
        if (expression instanceof Expression.And and) {
            return new Condition(
                    Condition.Kind.AND, 0, and.parts().stream().map(this::shape).toList());
        }
        if (expression instanceof Expression.Or or) {
            return new Condition(
                    Condition.Kind.OR, 0, or.parts().stream().map(this::shape).toList());
        }
        atoms.add(atom(expression));
        offsets.add(expression.offset());
        truths.add("Truth.of(" + atom(expression, Strength.CERTAINLY, false) + ", "
                + atom(expression, Strength.POSSIBLY, false) + ")");
        return new Condition(Condition.Kind.ATOM, atoms.size() - 1, List.of());
    }

    private Atom atom(Expression expression) {
        if (expression instanceof Expression.Compare compare) {
            int left = operand(compare.left());
            Operand first = compare.right().get(0);
            if (compare.right().size() == 1 && resolver.meaning(first).source() != null) {
                return new Atom(left, compare.operator().symbol(), operand(first), null);
            }
            String written = compare.right().stream().map(Forms::shortText).collect(Collectors.joining(", "));
            return new Atom(left, compare.operator().symbol(), null, written);
        }
        Expression.Holds holds = (Expression.Holds) expression;
        return new Atom(operand(holds.operand()), "==", null, Boolean.toString(holds.expected()));
    }

    private static @Nullable String shortText(Operand operand) {
        return operand instanceof Operand.Path path
                ? path.names().get(path.names().size() - 1)
                : operand.text();
    }

    private String form(Expression expression, Strength strength, boolean inCondition) {
        if (expression instanceof Expression.And and) {
            return join(and.parts(), " && ", strength, inCondition);
        }
        if (expression instanceof Expression.Or or) {
            return join(or.parts(), " || ", strength, inCondition);
        }
        return atom(expression, strength, inCondition);
    }

    private String join(List<Expression> parts, String connective, Strength strength, boolean inCondition) {
        return parts.stream()
                .map(part -> form(part, strength, inCondition))
                .collect(Collectors.joining(connective, "(", ")"));
    }

    private String atom(Expression expression, Strength strength, boolean inCondition) {
        if (expression instanceof Expression.Compare compare) {
            String right = compare.right().stream()
                    .map(operand -> java(operand, inCondition))
                    .collect(Collectors.joining(", "));
            return strength.type + "." + compare.operator().method() + "(" + java(compare.left(), inCondition) + ", "
                    + right + ")";
        }
        Expression.Holds holds = (Expression.Holds) expression;
        return strength.type + (holds.expected() ? ".yes(" : ".no(") + java(holds.operand(), inCondition) + ")";
    }

    private String java(Operand operand, boolean inCondition) {
        Meaning meaning = resolver.meaning(operand);
        return inCondition ? meaning.condition() : meaning.consequence();
    }
}
