package io.github.wfarules.internal.json;

import io.github.wfarules.facts.Attributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts what a record states. */
public final class FactCount {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private FactCount() {}

    /** {@return how many values without parts the record holds, in whatever depth; what is null is not stated} */
    public static int of(Record facts) {
        int count = 0;
        for (RecordShape.Field field : SHAPES.get(facts.getClass()).fields()) {
            count += in(field.of(facts));
        }
        return count;
    }

    private static int in(@Nullable Object value) {
        if (value instanceof Record part) {
            return of(part);
        }
        if (value instanceof Attributes further) {
            return further.asMap().size();
        }
        if (value instanceof List<?> parts) {
            return parts.stream().mapToInt(FactCount::in).sum();
        }
        return value == null ? 0 : 1;
    }
}
