package io.github.wfarules.testing;

import static io.github.wfarules.internal.source.ProblemLog.text;

import io.github.wfarules.Text;
import io.github.wfarules.internal.model.ParameterLayer.ClockWindow;
import io.github.wfarules.internal.model.ParameterLayer.Range;
import io.github.wfarules.internal.policy.ValueText;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One step from a value to the next: what somebody could have mistyped or overlooked.
 *
 * @param value the value after it, of the same Java type as before
 * @param change the step
 */
record ValueStep(Object value, Text change) {
    private static final Duration SEVERAL_DAYS = Duration.ofDays(2);

    /** {@return the steps there are from this value; none for windows of days, which are moved day by day} */
    static List<ValueStep> from(Object value) {
        if (value instanceof BigDecimal || value instanceof Duration || value instanceof LocalTime) {
            return Stream.of(-1, 1)
                    .map(step -> moved(value, step))
                    .filter(next -> !isBelowNothing(next))
                    .map(next -> new ValueStep(next, becomes(value, next)))
                    .toList();
        }
        List<ValueStep> steps = new ArrayList<>();
        if (value instanceof ClockWindow hours) {
            steps.addAll(moved(hours));
        } else if (value instanceof Set<?> members) {
            members.forEach(member -> steps.add(without(members, member)));
        } else if (value instanceof Map<?, ?> table) {
            table.forEach((code, said) -> from(said).forEach(step -> steps.add(row(table, code, step))));
        } else if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                steps.addAll(items.get(i) instanceof Range range ? rows(items, i, range) : swapped(items, i));
            }
        }
        return steps;
    }

    /** What lasts for days is counted in days, all else in minutes, and a number by its last decimal. */
    private static Object moved(Object value, int step) {
        if (value instanceof BigDecimal number) {
            return number.add(BigDecimal.valueOf(step, Math.max(0, number.scale())));
        }
        if (value instanceof LocalTime time) {
            return time.plusMinutes(step);
        }
        Duration time = (Duration) value;
        boolean days = time.compareTo(SEVERAL_DAYS) >= 0 && time.equals(Duration.ofDays(time.toDays()));
        return days ? time.plusDays(step) : time.plusMinutes(step);
    }

    /** No policy may say so. */
    private static boolean isBelowNothing(Object value) {
        return value instanceof BigDecimal number && number.signum() < 0
                || value instanceof Duration time && time.isNegative();
    }

    /** The window has to stay one within the day, of which the end can only come sooner. */
    private static List<ValueStep> moved(ClockWindow hours) {
        LocalTime last = hours.to().equals(LocalTime.MAX) ? LocalTime.of(23, 59) : hours.to();
        LocalTime first =
                hours.from().equals(LocalTime.MIN) ? hours.from() : hours.from().minusMinutes(1);
        return Stream.of(
                        new ClockWindow(first, hours.to()),
                        new ClockWindow(hours.from().plusMinutes(1), hours.to()),
                        new ClockWindow(hours.from(), last.equals(hours.to()) ? last.minusMinutes(1) : last),
                        new ClockWindow(hours.from(), last.plusMinutes(1)))
                .filter(next -> next.from().isBefore(next.to()) && !next.equals(hours))
                .map(next -> new ValueStep(next, becomes(hours, next)))
                .toList();
    }

    private static ValueStep without(Set<?> members, Object member) {
        Set<Object> fewer = new TreeSet<>(members);
        fewer.remove(member);
        return new ValueStep(fewer, text("`%s` dihapus", "`%s` left out", member));
    }

    private static ValueStep row(Map<?, ?> table, Object code, ValueStep step) {
        Map<Object, Object> changed = new TreeMap<>(table);
        changed.put(code, step.value());
        return new ValueStep(changed, text("`%s`: %s", "`%s`: %s", code, step.change()));
    }

    private static List<ValueStep> rows(List<?> rows, int place, Range row) {
        return from(row.value()).stream()
                .map(step -> {
                    List<Object> changed = new ArrayList<>(rows);
                    BigDecimal next = (BigDecimal) step.value();
                    changed.set(place, new Range(row.from(), row.to(), row.through(), next));
                    return new ValueStep(
                            List.copyOf(changed), text("baris %s: %s", "row %s: %s", place + 1, step.change()));
                })
                .toList();
    }

    /** An order has neighbours that could have been mixed up. */
    private static List<ValueStep> swapped(List<?> order, int place) {
        if (place == 0) {
            return List.of();
        }
        List<Object> changed = new ArrayList<>(order);
        Collections.swap(changed, place - 1, place);
        return List.of(new ValueStep(List.copyOf(changed), becomes(order, changed)));
    }

    private static Text becomes(Object before, Object after) {
        return text("%s menjadi %s", "%s becomes %s", ValueText.of(before), ValueText.of(after));
    }
}
