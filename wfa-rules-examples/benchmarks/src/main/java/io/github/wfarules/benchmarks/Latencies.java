package io.github.wfarules.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Holds the slowest decisions against the usual ones, both threads of a small machine being busy. */
final class Latencies {
    private static final double NANOS_PER_MICRO = 1_000;
    private static final double MEDIAN = 50;
    private static final double SLOWEST = 99;

    private final Map<String, List<Double>> medians = new TreeMap<>();
    private final Map<String, List<Double>> slowest = new TreeMap<>();

    static void measure(int rounds, Report report) throws RunnerException {
        Options options = new OptionsBuilder()
                .include("\\." + LoadedDecisions.class.getSimpleName() + "\\.")
                .forks(1)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        Latencies latencies = new Latencies();
        for (int round = 1; round <= rounds; round++) {
            System.err.println("latencies, round " + round + " of " + rounds);
            new Runner(options).run().forEach(latencies::add);
        }
        latencies.medians.forEach((name, median) -> report.ratio(
                "two threads, " + name + ", median / p99, us",
                new Spread(median),
                new Spread(latencies.slowest.getOrDefault(name, List.of())),
                "<= 10 x"));
    }

    private void add(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String name = benchmark.substring(benchmark.lastIndexOf('.') + 1);
        Statistics times = result.getPrimaryResult().getStatistics();
        medians.computeIfAbsent(name, each -> new ArrayList<>()).add(times.getPercentile(MEDIAN) / NANOS_PER_MICRO);
        slowest.computeIfAbsent(name, each -> new ArrayList<>()).add(times.getPercentile(SLOWEST) / NANOS_PER_MICRO);
    }
}
