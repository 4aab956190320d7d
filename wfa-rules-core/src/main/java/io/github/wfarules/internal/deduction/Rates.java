package io.github.wfarules.internal.deduction;

import io.github.wfarules.internal.model.ParameterLayer.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks rates up: a number as it stands, or a row of a table. */
final class Rates {
    private Rates() {}

    /** {@return the rate; null where no row is for it, which is no rate at all} */
    @SuppressWarnings("unchecked")
    static @Nullable BigDecimal of(Object value, @Nullable String severity, @Nullable BigDecimal step) {
        if (value instanceof BigDecimal rate) {
            return rate;
        }
        if (value instanceof Map<?, ?> rows) {
            return severity == null ? null : ((Map<String, BigDecimal>) rows).get(severity);
        }
        return step == null ? null : inRange((List<Range>) value, step);
    }

    private static @Nullable BigDecimal inRange(List<Range> rows, BigDecimal step) {
        for (Range row : rows) {
            boolean reached = row.from() == null || step.compareTo(row.from()) >= 0;
            int beyond = row.to() == null ? -1 : step.compareTo(row.to());
            if (reached && (beyond < 0 || beyond == 0 && row.through())) {
                return row.value();
            }
        }
        return null;
    }
}
