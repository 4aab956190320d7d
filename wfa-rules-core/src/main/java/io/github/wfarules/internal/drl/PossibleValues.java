package io.github.wfarules.internal.drl;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one operand can be, where all of some comparisons hold. Not thread-safe. */
final class PossibleValues {
    private static final Set<String> FLAGS = Set.of("true", "false");

    /** How two operands may stand to each other: less, equal, greater. */
    private static final int LESS = 1;

    private static final int EQUAL = 2;
    private static final int GREATER = 4;
    private static final int ANY = LESS | EQUAL | GREATER;

    /** The values that are left; null where they cannot be counted. */
    private @Nullable Set<String> left;

    private final Set<String> excluded = new HashSet<>();
    private @Nullable BigDecimal lowest;
    private @Nullable BigDecimal highest;
    private boolean lowestItself = true;
    private boolean highestItself = true;
    private final Map<String, Integer> comparedWith = new HashMap<>();
    private final Map<String, Boolean> memberOf = new HashMap<>();
    private boolean contradicted;

    PossibleValues(ValueType type) {
        Class<?> constants = type.enumType();
        if (type.kind() == ValueType.Kind.FLAG) {
            left = new HashSet<>(FLAGS);
        } else if (type.kind() == ValueType.Kind.CONSTANT && constants != null) {
            left = new HashSet<>();
            for (Object constant : constants.getEnumConstants()) {
                left.add(((Enum<?>) constant).name());
            }
        }
    }

    /** It is compared with values that are written out. */
    void compare(Operator operator, List<String> values) {
        switch (operator) {
            case EQUAL, IN -> keep(values);
            case NOT_EQUAL, NOT_IN -> excluded.addAll(values);
            case LESS, AT_MOST -> limitAbove(new BigDecimal(values.get(0)), operator == Operator.AT_MOST);
            case GREATER, AT_LEAST -> limitBelow(new BigDecimal(values.get(0)), operator == Operator.AT_LEAST);
            default -> throw new IllegalArgumentException("no value is a set: " + operator);
        }
    }

    private void keep(Collection<String> values) {
        if (left == null) {
            left = new HashSet<>(values);
        } else {
            left.retainAll(values);
        }
    }

    private void limitAbove(BigDecimal limit, boolean itself) {
        int order = highest == null ? -1 : limit.compareTo(highest);
        if (order < 0 || order == 0 && !itself) {
            highest = limit;
            highestItself = itself;
        }
    }

    private void limitBelow(BigDecimal limit, boolean itself) {
        int order = lowest == null ? 1 : limit.compareTo(lowest);
        if (order > 0 || order == 0 && !itself) {
            lowest = limit;
            lowestItself = itself;
        }
    }

    /** It is compared with another operand, whose value nobody knows here. */
    void compare(Operator operator, String other) {
        if (operator.isMembership()) {
            boolean member = operator == Operator.MEMBER_OF;
            Boolean former = memberOf.put(other, member);
            contradicted |= former != null && former != member;
        } else {
            int relations = comparedWith.getOrDefault(other, ANY) & relations(operator);
            comparedWith.put(other, relations);
            contradicted |= relations == 0;
        }
    }

    private static int relations(Operator operator) {
        return switch (operator) {
            case EQUAL -> EQUAL;
            case NOT_EQUAL -> LESS | GREATER;
            case LESS -> LESS;
            case AT_MOST -> LESS | EQUAL;
            case GREATER -> GREATER;
            case AT_LEAST -> GREATER | EQUAL;
            default -> ANY;
        };
    }

    /** {@return whether no value satisfies all comparisons} */
    boolean areNone() {
        if (contradicted) {
            return true;
        }
        if (left != null) {
            return left.stream().noneMatch(value -> !excluded.contains(value) && isWithin(value));
        }
        if (lowest == null || highest == null) {
            return false;
        }
        int order = lowest.compareTo(highest);
        return order > 0 || order == 0 && !(lowestItself && highestItself);
    }

    private boolean isWithin(String value) {
        if (lowest == null && highest == null) {
            return true;
        }
        BigDecimal number = new BigDecimal(value);
        int below = lowest == null ? 1 : number.compareTo(lowest);
        int above = highest == null ? -1 : number.compareTo(highest);
        return (below > 0 || below == 0 && lowestItself) && (above < 0 || above == 0 && highestItself);
    }

    /** {@return the words of values that are written out, the same for the same value} */
    static List<String> written(List<Operand> operands) {
        return operands.stream().map(PossibleValues::written).toList();
    }

    private static String written(Operand operand) {
        if (operand instanceof Operand.Path path) {
            return path.names().get(path.names().size() - 1);
        }
        Operand.Literal literal = (Operand.Literal) operand;
        return literal.kind() == Operand.Literal.Kind.NUMBER
                ? new BigDecimal(literal.text()).stripTrailingZeros().toPlainString()
                : literal.text();
    }
}
