package io.github.wfarules.benchmarks;

import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import io.github.wfarules.roster.Roster;
import io.github.wfarules.roster.RosterRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Measures rosters: of one unit, small and large, and of a whole region for a week. */
final class Rosters {
    private static final int WARM_UPS = 40;
    private static final int SMALL = 1_000;
    private static final int LARGE = 10_000;
    private static final int UNITS = 500;
    private static final int UNIT = 100;
    private static final int WEEK = 5;
    private static final double NANOS_PER_MILLI = 1_000_000;

    private final Policy policy = WfaRules.bundled().policy("kab-malang");

    private Rosters() {}

    static void measure(int rounds, Report report) {
        System.err.println("rosters");
        new Rosters().run(rounds, report);
    }

    private void run(int rounds, Report report) {
        RosterRequest small = RosterUnits.of("small", SMALL, 1);
        RosterRequest large = RosterUnits.of("large", LARGE, 1);
        List<RosterRequest> region = IntStream.range(0, UNITS)
                .mapToObj(unit -> RosterUnits.of("unit" + unit, UNIT, WEEK))
                .toList();
        for (int i = 0; i < WARM_UPS; i++) {
            certified(small);
        }
        List<Double> ofThousand = new ArrayList<>();
        List<Double> ofTenThousand = new ArrayList<>();
        List<Double> alone = new ArrayList<>();
        List<Double> together = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            ofThousand.add(millis(() -> policy.roster(small)));
            ofTenThousand.add(millis(() -> policy.roster(large)));
            alone.add(millis(() -> region.forEach(policy::roster)));
            together.add(millis(() -> region.parallelStream().forEach(policy::roster)));
        }
        certified(large);
        report.ratio("roster of 1,000 / of 10,000, ms", new Spread(ofThousand), new Spread(ofTenThousand), "<= 20/250");
        report.speedUp("50,000 in 500 units, five days, ms", new Spread(alone), new Spread(together), "<= 5000");
    }

    /** What is measured has to be right. */
    private void certified(RosterRequest request) {
        Roster roster = policy.roster(request);
        if (!policy.certify(request, roster).complete()) {
            throw new IllegalStateException("a roster that is measured has no complete certificate");
        }
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }
}
