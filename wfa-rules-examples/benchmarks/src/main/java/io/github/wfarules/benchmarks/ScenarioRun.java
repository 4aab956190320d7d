package io.github.wfarules.benchmarks;

import io.github.wfarules.WfaRules;
import io.github.wfarules.testing.ScenarioResult;
import io.github.wfarules.testing.Scenarios;
import java.nio.file.Path;
import java.util.List;

/** Runs scenarios as a tester does who has just started a JVM. */
final class ScenarioRun {
    /** How many scenarios are run. */
    static final int SCENARIOS = 500;

    private ScenarioRun() {}

    /**
     * Prints how many scenarios ran, how many of them failed, and the seconds from the first line of this method until
     * the last of them had run: policies loaded, rules of a folder compiled, scenario files read.
     *
     * @param arguments the folder of a region; none for the shipped policies
     */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        int run = 0;
        int failed = 0;
        if (arguments.length > 0) {
            List<ScenarioResult> results =
                    Scenarios.in(Path.of(arguments[0])).get(0).run();
            run = results.size();
            failed = failed(results);
        } else {
            for (String id : WfaRules.bundled().policies()) {
                if (run < SCENARIOS) {
                    List<ScenarioResult> results = Scenarios.bundled(id).run();
                    run += results.size();
                    failed += failed(results);
                }
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.println(run + " " + failed + " " + seconds);
    }

    private static int failed(List<ScenarioResult> results) {
        return (int) results.stream().filter(result -> !result.passed()).count();
    }
}
