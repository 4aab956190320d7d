package io.github.wfarules.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Measures how long it takes to see what changes for a population, and what that keeps in memory. */
final class Diffs {
    private static final int SHORT = 100_000;
    private static final int LONG = 1_000_000;
    private static final double MEBIBYTE = 1 << 20;

    private Diffs() {}

    static void measure(int rounds, Report report) {
        List<Double> few = new ArrayList<>();
        List<Double> many = new ArrayList<>();
        List<Double> fewHeap = new ArrayList<>();
        List<Double> manyHeap = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            System.err.println("changes, round " + round + " of " + rounds);
            double[] small = run(SHORT);
            double[] large = run(LONG);
            few.add(small[2]);
            many.add(large[2]);
            fewHeap.add(small[3] / MEBIBYTE);
            manyHeap.add(large[3] / MEBIBYTE);
        }
        report.ratio("what changes, 100,000 and 1,000,000 lines, s", new Spread(few), new Spread(many), "<= 20 s");
        report.ratio("heap in use after them, MiB", new Spread(fewHeap), new Spread(manyHeap), "1 x");
    }

    private static double[] run(int lines) {
        double[] printed = Arrays.stream(Jvm.run(DiffRun.class, List.of("-Xmx64m"), Integer.toString(lines))
                        .line()
                        .split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        if (printed[0] != lines || printed[1] == 0) {
            throw new IllegalStateException(
                    lines + " lines gave " + printed[0] + " answers, " + printed[1] + " changed");
        }
        return printed;
    }
}
