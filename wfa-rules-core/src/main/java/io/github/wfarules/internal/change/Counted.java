package io.github.wfarules.internal.change;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.ToLongFunction;

/**
 * Kinds of something, each with how many there are. Not thread-safe.
 *
 * @param <K> a kind with a count and an example
 */
final class Counted<K> {
    private final ToLongFunction<K> count;
    private final BinaryOperator<K> sum;
    private final Map<String, K> kinds = new HashMap<>();

    /**
     * Begins with none.
     *
     * @param sum both together, with the smaller example; whichever comes first
     */
    Counted(ToLongFunction<K> count, BinaryOperator<K> sum) {
        this.count = count;
        this.sum = sum;
    }

    void add(Signature signature, K kind) {
        kinds.merge(signature.toString(), kind, sum);
    }

    /** {@return the kinds, the most frequent first} */
    List<K> all() {
        return kinds.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, K> entry) -> -count.applyAsLong(entry.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .toList();
    }
}
