package io.github.wfarules.internal.kleene;

import java.math.BigDecimal;

/** How two known values compare. */
final class Values {
    private Values() {}

    static boolean same(Object left, Object right) {
        if (left instanceof Number a && right instanceof Number b) {
            return order(a, b) == 0;
        }
        return left.equals(right);
    }

    static boolean among(Object left, Object[] right) {
        for (Object candidate : right) {
            if (same(left, candidate)) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked")
    static int order(Object left, Object right) {
        if (left instanceof Integer a && right instanceof Integer b) {
            return Integer.compare(a, b);
        }
        if (left instanceof Number a && right instanceof Number b) {
            return decimal(a).compareTo(decimal(b));
        }
        return ((Comparable<Object>) left).compareTo(right);
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal exact ? exact : BigDecimal.valueOf(number.longValue());
    }
}
