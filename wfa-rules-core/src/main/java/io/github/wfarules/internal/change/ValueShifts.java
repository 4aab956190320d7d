package io.github.wfarules.internal.change;

import io.github.wfarules.ValueUsed;
import io.github.wfarules.change.ValueShift;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares the values that two answers used. */
final class ValueShifts {
    private ValueShifts() {}

    /** {@return the values that differ, by id; a value that one side did not use is not stated there} */
    static List<ValueShift> between(List<ValueUsed> before, List<ValueUsed> after) {
        Map<String, ValueUsed> gone = new TreeMap<>();
        before.forEach(value -> gone.put(value.parameter(), value));
        Map<String, ValueShift> shifts = new TreeMap<>();
        for (ValueUsed value : after) {
            compare(gone.remove(value.parameter()), value, shifts);
        }
        gone.values().forEach(value -> compare(value, null, shifts));
        return new ArrayList<>(shifts.values());
    }

    private static void compare(@Nullable ValueUsed before, @Nullable ValueUsed after, Map<String, ValueShift> shifts) {
        ValueUsed any = after == null ? before : after;
        String was = before == null ? null : before.value();
        String is = after == null ? null : after.value();
        if (any != null && !Objects.equals(was, is)) {
            shifts.put(
                    any.parameter(),
                    new ValueShift(
                            any.parameter(),
                            any.title(),
                            was,
                            is,
                            before == null ? null : before.basis(),
                            after == null ? null : after.basis()));
        }
    }
}
