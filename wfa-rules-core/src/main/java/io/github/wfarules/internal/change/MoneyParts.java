package io.github.wfarules.internal.change;

import io.github.wfarules.change.MoneyChanges.Part;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds up lines of deductions by a key. Not thread-safe. */
final class MoneyParts {
    private final Map<@Nullable String, Part> parts = new HashMap<>();

    void add(Part part) {
        parts.merge(
                part.key(),
                part,
                (one, other) -> new Part(
                        one.key(),
                        one.lines() + other.lines(),
                        one.changed() + other.changed(),
                        one.before().add(other.before()),
                        one.after().add(other.after())));
    }

    /** {@return the parts by key; what has none comes last} */
    List<Part> all() {
        return parts.values().stream()
                .sorted(Comparator.comparing(Part::key, Comparator.nullsLast(Comparator.<String>naturalOrder())))
                .toList();
    }
}
