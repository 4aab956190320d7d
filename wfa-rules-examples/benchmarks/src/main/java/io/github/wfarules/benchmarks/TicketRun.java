package io.github.wfarules.benchmarks;

import io.github.wfarules.PenaltyReport;
import io.github.wfarules.PenaltyRun;
import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import io.github.wfarules.WorkClock;
import java.time.Instant;
import java.util.SplittableRandom;

/** Closes a month of tickets on two threads in a process of its own, and asks the clock about intervals of a year. */
final class TicketRun {
    private static final int INTERVALS = 2_000_000;
    private static final long YEAR = 365L * 24 * 3600;
    private static final Instant FIRST = Instant.parse("2024-12-31T17:00:00Z");

    private TicketRun() {}

    /**
     * Prints how many tickets were assessed, the seconds that took, the microseconds of an interval, and the bytes of heap
     * in use after a collection at the end.
     *
     * @param arguments the number of tickets
     */
    public static void main(String[] arguments) {
        int number = Integer.parseInt(arguments[0]);
        Policy policy = WfaRules.bundled().policy(Tickets.REGION);
        close(policy, number / 10);
        long start = System.nanoTime();
        PenaltyReport report = close(policy, number);
        double seconds = (System.nanoTime() - start) / 1e9;
        double micros = interval(policy.clock());
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long assessed = report.met() + report.missed() + report.running() + report.undetermined();
        System.out.println(
                assessed + " " + seconds + " " + micros + " " + (runtime.totalMemory() - runtime.freeMemory()));
    }

    private static PenaltyReport close(Policy policy, int number) {
        PenaltyRun run = policy.penalties(Tickets.MONTH, Tickets.AS_OF);
        Tickets.allowances().forEach(run::add);
        return run.addAll(Tickets.of(Subjects.SEED, number), 2, assessment -> {})
                .report();
    }

    private static double interval(WorkClock clock) {
        double micros = 0;
        for (int round = 0; round < 2; round++) {
            SplittableRandom random = new SplittableRandom(Subjects.SEED);
            long seconds = 0;
            long start = System.nanoTime();
            for (int i = 0; i < INTERVALS; i++) {
                Instant from = FIRST.plusSeconds(random.nextLong(YEAR));
                seconds += clock.between(from, from.plusSeconds(YEAR)).most().toSeconds();
            }
            micros = (System.nanoTime() - start) / 1e3 / INTERVALS;
            if (seconds < INTERVALS) {
                throw new IllegalStateException("a year without working time");
            }
        }
        return micros;
    }
}
