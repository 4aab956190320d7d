package io.github.wfarules.benchmarks;

import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** A process that measures one round of everybody's decisions, each in a fresh process of its own. */
final class PeerRun {
    private PeerRun() {}

    /** Prints the nanoseconds of every entry and question, as {@code question/ENTRY=1.5}, in a line. */
    public static void main(String[] arguments) throws RunnerException {
        System.out.println(new Runner(new OptionsBuilder()
                        .include("\\." + PeerDecisions.class.getSimpleName() + "\\.")
                        .forks(1)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run().stream().map(PeerRun::line).collect(Collectors.joining(" ")));
    }

    private static String line(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        return benchmark.substring(benchmark.lastIndexOf('.') + 1) + "/"
                + result.getParams().getParam("entry") + "="
                + result.getPrimaryResult().getScore();
    }
}
