package io.github.wfarules.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Measures how long a month of tickets takes, what it keeps in memory, and how long the clock takes for a year. */
final class TicketMonths {
    private static final int SHORT = 100_000;
    private static final int LONG = 1_000_000;
    private static final double MEBIBYTE = 1 << 20;

    private TicketMonths() {}

    static void measure(int rounds, Report report) {
        List<Double> shortMonth = new ArrayList<>();
        List<Double> longMonth = new ArrayList<>();
        List<Double> shortHeap = new ArrayList<>();
        List<Double> longHeap = new ArrayList<>();
        List<Double> interval = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            System.err.println("tickets, round " + round + " of " + rounds);
            double[] few = run(SHORT);
            double[] many = run(LONG);
            shortMonth.add(few[1]);
            longMonth.add(many[1]);
            shortHeap.add(few[3] / MEBIBYTE);
            longHeap.add(many[3] / MEBIBYTE);
            interval.add(many[2]);
        }
        report.ratio("tickets, 100,000 and 1,000,000, s", new Spread(shortMonth), new Spread(longMonth), "<= 10 s");
        report.ratio("heap in use after them, MiB", new Spread(shortHeap), new Spread(longHeap), "");
        report.ratio("working time of a year, us", new Spread(interval), new Spread(interval), "<= 2 us");
    }

    private static double[] run(int tickets) {
        double[] printed = Arrays.stream(Jvm.run(TicketRun.class, List.of("-Xmx128m"), Integer.toString(tickets))
                        .line()
                        .split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        if (printed[0] != tickets) {
            throw new IllegalStateException(tickets + " tickets gave " + printed[0] + " assessments");
        }
        return printed;
    }
}
