package io.github.wfarules.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Measures what a decision takes from the heap, beside hand-written Java that returns the same records. */
final class Allocations {
    private static final List<String> QUESTIONS = List.of("permitted", "denied", "random questions");

    private Allocations() {}

    static void measure(int rounds, Report report) {
        List<List<Double>> figures = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            System.err.println("allocation, round " + round + " of " + rounds);
            String[] printed = Jvm.run(AllocationRun.class, List.of()).line().split(" ");
            for (int i = 0; i < printed.length; i++) {
                if (round == 1) {
                    figures.add(new ArrayList<>());
                }
                figures.get(i).add(Double.parseDouble(printed[i]));
            }
        }
        for (int i = 0; i < QUESTIONS.size(); i++) {
            report.ratio(
                    "bytes allocated a decision, " + QUESTIONS.get(i),
                    new Spread(figures.get(2 * i)),
                    new Spread(figures.get(2 * i + 1)),
                    "<= 2048");
        }
    }
}
