package io.github.wfarules.internal.policy;

import io.github.wfarules.internal.model.ParameterLayer.ClockWindow;
import io.github.wfarules.internal.model.ParameterLayer.DateWindow;
import io.github.wfarules.internal.model.ParameterLayer.Range;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes values of parameters for people, the same on every machine. */
public final class ValueText {

    private ValueText() {}

    /** {@return the value as it would stand in a parameters.yaml, more or less} */
    public static String of(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof ClockWindow window) {
            return window.from() + "–" + (window.to().equals(LocalTime.MAX) ? "24:00" : window.to());
        }
        if (value instanceof DateWindow window) {
            return window.from().equals(window.to()) ? window.from().toString() : window.from() + ".." + window.to();
        }
        if (value instanceof Range row) {
            String end = row.to() == null ? "" : (row.through() ? "=" : "") + of(row.to());
            return (row.from() == null ? "" : of(row.from())) + ".." + end + ": " + of(row.value());
        }
        if (value instanceof Duration time) {
            boolean days = time.toDays() > 1 && time.equals(Duration.ofDays(time.toDays()));
            return days ? "P" + time.toDays() + "D" : time.toString();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(ValueText::of).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> rows) {
            return rows.entrySet().stream()
                    .map(row -> row.getKey() + ": " + of(row.getValue()))
                    .collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}
