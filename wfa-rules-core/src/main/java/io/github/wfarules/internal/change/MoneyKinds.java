package io.github.wfarules.internal.change;

import io.github.wfarules.change.MoneyKind;
import java.util.Comparator;
import java.util.List;

/** Counts changed lines of deductions by their kind, and keeps the earliest example of each. Not thread-safe. */
final class MoneyKinds {
    private static final Comparator<MoneyKind.Example> EARLIER = Comparator.comparing(MoneyKind.Example::on)
            .thenComparing(MoneyKind.Example::breachId)
            .thenComparing(MoneyKind.Example::employeeId)
            .thenComparing(MoneyKind.Example::source, Comparator.nullsFirst(Comparator.<String>naturalOrder()));

    private final Counted<MoneyKind> kinds = new Counted<>(MoneyKind::lines, MoneyKinds::sum);

    void add(MoneyKind kind) {
        kinds.add(
                new Signature()
                        .add(String.valueOf(kind.from()))
                        .add(String.valueOf(kind.to()))
                        .add(String.valueOf(kind.breach()))
                        .causes(kind.causes())
                        .values(kind.values()),
                kind);
    }

    private static MoneyKind sum(MoneyKind one, MoneyKind other) {
        MoneyKind first = EARLIER.compare(one.example(), other.example()) <= 0 ? one : other;
        return new MoneyKind(
                first.from(),
                first.to(),
                first.breach(),
                first.causes(),
                first.values(),
                one.lines() + other.lines(),
                one.before().add(other.before()),
                one.after().add(other.after()),
                first.example());
    }

    List<MoneyKind> all() {
        return kinds.all();
    }
}
