package io.github.wfarules.internal.change;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Kinds of something, each with how many there are and the smallest example. Not thread-safe.
 *
 * @param <K> a kind with a count and an example
 */
final class Counted<K> {
    private final Function<K, Signature> signature;
    private final ToLongFunction<K> count;
    private final Comparator<K> smaller;
    private final BinaryOperator<K> plus;
    private final Map<String, K> kinds = new HashMap<>();

    /**
     * Begins with none.
     *
     * @param signature what tells one kind from another
     * @param smaller the order of the examples
     * @param plus the first with its own example, counting the second as well
     */
    Counted(Function<K, Signature> signature, ToLongFunction<K> count, Comparator<K> smaller, BinaryOperator<K> plus) {
        this.signature = signature;
        this.count = count;
        this.smaller = smaller;
        this.plus = plus;
    }

    void add(K kind) {
        kinds.merge(signature.apply(kind).toString(), kind, this::sum);
    }

    void add(Collection<K> more) {
        more.forEach(this::add);
    }

    private K sum(K one, K other) {
        return smaller.compare(one, other) <= 0 ? plus.apply(one, other) : plus.apply(other, one);
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
