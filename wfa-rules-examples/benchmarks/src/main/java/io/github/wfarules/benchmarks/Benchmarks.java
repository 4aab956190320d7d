package io.github.wfarules.benchmarks;

import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import io.github.wfarules.benchmarks.handwritten.HandWritten;
import java.io.IOException;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures the library against hand-written Java and against rule engines, having made sure that all give the same
 * decisions, and prints one table.
 */
public final class Benchmarks {
    private static final int CHECKED = 10_000;
    private static final int ROUNDS = 5;
    private static final int STARTS_PER_ROUND = 4;

    private Benchmarks() {}

    /**
     * Measures.
     *
     * @param arguments the number of rounds; 5 where none is given, 1 for a glance; {@code growth} for that table alone
     */
    public static void main(String[] arguments) throws IOException, RunnerException {
        if (arguments.length == 1 && arguments[0].equals("growth")) {
            Growth.print();
            return;
        }
        int rounds = arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]);
        WfaRules rules = WfaRules.bundled();
        for (String region : HandWritten.regions()) {
            Policy policy = rules.policy(region);
            Agreement agreed =
                    Agreement.check(policy, new HandWritten(policy.version())::decide, Subjects.SEED, CHECKED);
            System.out.println(region + ": " + CHECKED + " equal decisions, " + agreed.outcomes() + ", "
                    + agreed.findings() + " findings");
        }
        System.out.println(Peers.check(CHECKED));
        Report report = new Report();
        Rounds.run(rounds).reportTo(report);
        Latencies.measure(rounds, report);
        Allocations.measure(rounds, report);
        Peers.measure(rounds, report);
        Starts.measure(rounds * STARTS_PER_ROUND, report);
        Overlays.measure(rounds, rounds * STARTS_PER_ROUND, report);
        ScenarioTimes.measure(rounds * STARTS_PER_ROUND, report);
        Rosters.measure(rounds, report);
        Compliances.measure(rounds, report);
        Memories.measure(rounds, report);
        TicketMonths.measure(rounds, report);
        Diffs.measure(rounds, report);
        System.out.println();
        System.out.println(Machine.describe());
        System.out.print(report);
    }
}
