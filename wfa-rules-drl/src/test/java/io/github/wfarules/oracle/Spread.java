package io.github.wfarules.oracle;

import io.github.wfarules.Outcome;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;

/** How often which outcome came out, by policy. Thread-safe. */
final class Spread {
    private final Map<String, Map<Outcome, LongAdder>> counts = new TreeMap<>();

    Spread() {
        Laws.BY_ID.keySet().forEach(policy -> {
            Map<Outcome, LongAdder> row = new EnumMap<>(Outcome.class);
            for (Outcome outcome : Outcome.values()) {
                row.put(outcome, new LongAdder());
            }
            counts.put(policy, row);
        });
    }

    void count(Trial trial) {
        counts.get(trial.sample().policy()).get(trial.decision().outcome()).increment();
    }

    long of(Outcome outcome) {
        return counts.values().stream().mapToLong(row -> row.get(outcome).sum()).sum();
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("%-24s".formatted("policy"));
        for (Outcome outcome : Outcome.values()) {
            table.append("%16s".formatted(outcome));
        }
        counts.forEach((policy, row) -> {
            table.append("%n%-24s".formatted(policy));
            row.values().forEach(count -> table.append(String.format(Locale.ROOT, "%16d", count.sum())));
        });
        return table.toString();
    }
}
