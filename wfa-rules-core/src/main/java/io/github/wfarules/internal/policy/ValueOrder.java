package io.github.wfarules.internal.policy;

import io.github.wfarules.internal.model.ParameterLayer.ClockWindow;
import io.github.wfarules.internal.model.ParameterLayer.Range;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of two values of a kind is the smaller: the lesser number, the shorter or earlier time, the set within the other. */
final class ValueOrder {

    private ValueOrder() {}

    /** Tables are compared row by row; a row that only one of them has is not compared. */
    static boolean isWithin(Object low, Object high) {
        if (low instanceof BigDecimal lesser && high instanceof BigDecimal greater) {
            return lesser.compareTo(greater) <= 0;
        }
        if (low instanceof Duration shorter && high instanceof Duration longer) {
            return shorter.compareTo(longer) <= 0;
        }
        if (low instanceof LocalTime earlier && high instanceof LocalTime later) {
            return !earlier.isAfter(later);
        }
        if (low instanceof ClockWindow inner && high instanceof ClockWindow outer) {
            return !inner.from().isBefore(outer.from()) && !inner.to().isAfter(outer.to());
        }
        if (low instanceof Set<?> subset && high instanceof Set<?> superset) {
            return superset.containsAll(subset);
        }
        if (low instanceof Map<?, ?> lesser && high instanceof Map<?, ?> greater) {
            return lesser.keySet().stream()
                    .filter(greater::containsKey)
                    .allMatch(code -> isWithin(lesser.get(code), greater.get(code)));
        }
        return ((List<?>) low).stream().allMatch(row -> ((List<?>) high)
                .stream().allMatch(other -> isRowWithin((Range) row, (Range) other)));
    }

    private static boolean isRowWithin(Range row, Range other) {
        return isDisjoint(row, other) || row.value().compareTo(other.value()) <= 0;
    }

    private static boolean isDisjoint(Range one, Range other) {
        return endsBefore(one, other) || endsBefore(other, one);
    }

    private static boolean endsBefore(Range one, Range other) {
        return one.to() != null && other.from() != null && one.to().compareTo(other.from()) <= 0;
    }
}
