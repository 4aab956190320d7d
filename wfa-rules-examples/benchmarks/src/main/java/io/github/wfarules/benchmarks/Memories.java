package io.github.wfarules.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Measures what a batch of lines keeps in memory, short and long. */
final class Memories {
    private static final int SHORT = 1_000;
    private static final int LONG = 1_000_000;
    private static final double MEBIBYTE = 1 << 20;

    private Memories() {}

    static void measure(int rounds, Report report) {
        List<Double> shortBatch = new ArrayList<>();
        List<Double> longBatch = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            System.err.println("memory, round " + round + " of " + rounds);
            shortBatch.add(mebibytesInUse(SHORT));
            longBatch.add(mebibytesInUse(LONG));
        }
        report.ratio(
                "most heap in use, 1,000 and 1,000,000, MiB", new Spread(shortBatch), new Spread(longBatch), "1 x");
    }

    private static double mebibytesInUse(int lines) {
        String[] printed = Jvm.run(MemoryRun.class, List.of("-Xmx64m"), Integer.toString(lines))
                .line()
                .split(" ");
        if (Integer.parseInt(printed[0]) != lines) {
            throw new IllegalStateException("a batch of " + lines + " gave " + printed[0] + " decisions");
        }
        return Long.parseLong(printed[1]) / MEBIBYTE;
    }
}
