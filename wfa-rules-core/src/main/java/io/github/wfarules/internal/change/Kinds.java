package io.github.wfarules.internal.change;

import io.github.wfarules.change.ChangeKind;
import io.github.wfarules.change.Example;
import java.util.Comparator;
import java.util.List;

/** Counts changes by their kind, and keeps the smallest example of each. Not thread-safe. */
final class Kinds {
    private static final Comparator<Example> SMALLER = Comparator.comparingInt(Example::facts)
            .thenComparing(Example::after)
            .thenComparing(Example::before)
            .thenComparing(Example::workUnitId)
            .thenComparing(Example::employeeId)
            .thenComparing(Example::mode)
            .thenComparingLong(Example::number)
            .thenComparing(Example::source, Comparator.nullsFirst(Comparator.<String>naturalOrder()));

    private final Counted<ChangeKind> kinds = new Counted<>(ChangeKind::answers, Kinds::sum);

    void add(ChangeKind kind) {
        kinds.add(
                new Signature()
                        .add(kind.from().ordinal())
                        .add(kind.to().ordinal())
                        .causes(kind.causes()),
                kind);
    }

    private static ChangeKind sum(ChangeKind one, ChangeKind other) {
        ChangeKind first = SMALLER.compare(one.example(), other.example()) <= 0 ? one : other;
        return new ChangeKind(
                first.from(), first.to(), first.causes(), one.answers() + other.answers(), first.example());
    }

    List<ChangeKind> all() {
        return kinds.all();
    }
}
