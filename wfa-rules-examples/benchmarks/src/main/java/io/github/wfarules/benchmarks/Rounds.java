package io.github.wfarules.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs every JMH benchmark once a round, each in a fresh process, so that both sides of a ratio are measured within the
 * same minute.
 */
final class Rounds {
    private static final double NANOS_PER_MICRO = 1_000;

    private final Map<String, List<Double>> micros = new TreeMap<>();

    static Rounds run(int rounds) throws RunnerException {
        Options options = new OptionsBuilder()
                .include("\\.(Rendered)?Decisions\\.")
                .forks(1)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        Rounds done = new Rounds();
        for (int round = 1; round <= rounds; round++) {
            System.err.println("decisions, round " + round + " of " + rounds);
            done.add(new Runner(options).run());
        }
        return done;
    }

    private void add(Collection<RunResult> results) {
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            micros.computeIfAbsent(benchmark.substring(benchmark.lastIndexOf('.') + 1), name -> new ArrayList<>())
                    .add(result.getPrimaryResult().getScore() / NANOS_PER_MICRO);
        }
    }

    void reportTo(Report report) {
        report.ratio("one decision, permitted, us", of("permittedByHand"), of("permittedLibrary"), "<= 15 x");
        report.ratio("one decision, denied, us", of("deniedByHand"), of("deniedLibrary"), "<= 15 x");
        report.ratio("batch, one thread, us a decision", of("batchByHand"), of("batchLibrary"), "<= 8 x");
        report.ratio("permitted, reasons rendered, us", of("renderedByHand"), of("renderedLibrary"), "");
        report.ratio("batch, reasons rendered, us", of("renderedBatchByHand"), of("renderedBatchLibrary"), "");
        report.ratio(
                "the same from a folder, permitted, us", of("permittedLibrary"), of("permittedOverlay"), "<= 1.1 x");
        report.ratio("the same from a folder, denied, us", of("deniedLibrary"), of("deniedOverlay"), "<= 1.1 x");
        report.ratio("the same from a folder, batch, us", of("batchLibrary"), of("batchOverlay"), "<= 1.1 x");
        report.speedUp(
                "batch, library on one and two threads, us",
                of("batchLibrary"),
                of("batchLibraryTwoThreads"),
                ">= 1.8 x");
        report.speedUp(
                "the same, reasons rendered, us", of("renderedBatchLibrary"), of("renderedBatchLibraryTwoThreads"), "");
        report.speedUp(
                "the same of arithmetic: what the machine gives",
                of("arithmetic"),
                of("arithmeticTwoThreads").sharedBy(2),
                "");
        report.speedUp("lines of JSON, the same, us", of("linesLibrary"), of("linesLibraryTwoThreads"), "");
    }

    private Spread of(String benchmark) {
        return new Spread(micros.getOrDefault(benchmark, List.of()));
    }
}
