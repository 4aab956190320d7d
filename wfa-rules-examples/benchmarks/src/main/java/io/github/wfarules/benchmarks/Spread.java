package io.github.wfarules.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Figures of the same thing, one of each round, in the order of the rounds.
 *
 * @param values at least one
 */
record Spread(List<Double> values) {
    Spread {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
    }

    double median() {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** {@return this over the other, round by round: what disturbs one round disturbs both sides of its ratio} */
    Spread over(Spread other) {
        if (values.size() != other.values.size()) {
            throw new IllegalArgumentException("rounds are missing on one side");
        }
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            ratios.add(values.get(i) / other.values.get(i));
        }
        return new Spread(ratios);
    }

    /** {@return the time for each thing where so many are done at the same time} */
    Spread sharedBy(int threads) {
        return new Spread(values.stream().map(value -> value / threads).toList());
    }

    /** {@return the median, and the least and the greatest figure} */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%.2f (%.2f-%.2f)", median(), Collections.min(values), Collections.max(values));
    }
}
