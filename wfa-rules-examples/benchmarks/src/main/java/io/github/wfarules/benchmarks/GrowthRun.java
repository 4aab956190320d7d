package io.github.wfarules.benchmarks;

import io.github.wfarules.Decision;
import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.DatedCase;
import io.github.wfarules.roster.RosterRequest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Measures one point of the growth table in a process of its own. */
final class GrowthRun {
    /** In the place of rules: rosters of so many units. */
    static final String UNITS = "UNITS";

    private static final int PEOPLE = 20;
    private static final int PIECES = 7;
    private static final long SECOND = 1_000_000_000L;

    /** Every rule is code of its own, so that a thousand take a minute or more until they are compiled. */
    private static final int MOST_SECONDS_OF_WARM_UP = 120;

    /** As long without a second that was faster by a fiftieth than the best before it: it is warm. */
    private static final int SECONDS_WITHOUT_GAIN = 20;

    private static final double GAIN = 0.98;

    private static final long PIECE = 200_000_000L;
    private static final double MEBIBYTE = 1 << 20;

    private static int findings;

    private GrowthRun() {}

    /**
     * Prints nanoseconds for one decision, or one person of a roster; milliseconds until the policies were loaded; MiB that
     * they hold; and the findings of the decision.
     *
     * @param arguments a constant of {@link GrowingRules} or {@link #UNITS}, and how many
     */
    public static void main(String[] arguments) throws IOException {
        int number = Integer.parseInt(arguments[1]);
        if (arguments[0].equals(UNITS)) {
            ofUnits(number);
        } else {
            ofRules(GrowingRules.valueOf(arguments[0]), number);
        }
    }

    private static void ofRules(GrowingRules kind, int number) throws IOException {
        Path directory = Files.createTempDirectory("wfa-rules-growth");
        GrowingFolders.write(directory, kind, number);
        long start = System.nanoTime();
        try (WfaRules rules = WfaRules.builder().folder(directory).build()) {
            double loaded = (System.nanoTime() - start) / 1e6;
            OverlayFolders.delete(directory);
            System.gc();
            double held =
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEBIBYTE;
            Policy policy = rules.policy(GrowingFolders.ASKED);
            DatedCase question =
                    new DatedCase(Cases.WEDNESDAY_IN_MAY, Cases.permitted().facts());
            Runnable decide = () -> {
                Decision decision = policy.decide(question.facts(), question.date());
                findings += decision.findings().size();
            };
            double nanos = nanos(decide);
            int own =
                    policy.decide(question.facts(), question.date()).findings().size();
            print(nanos, loaded, held, own);
        }
    }

    private static void ofUnits(int number) {
        Policy policy = WfaRules.bundled().policy(Cases.REGION);
        List<RosterRequest> units = IntStream.range(0, number)
                .mapToObj(unit -> RosterUnits.of("unit" + unit, PEOPLE, 1))
                .toList();
        double nanos = nanos(() -> units.forEach(unit ->
                findings += policy.roster(unit).days().get(0).applicants().size()));
        print(nanos / number / PEOPLE, 0, 0, 0);
    }

    private static void print(double nanos, double loaded, double held, int own) {
        if (findings == 0) {
            throw new IllegalStateException("nothing was decided");
        }
        System.out.println(nanos + " " + loaded + " " + held + " " + own);
    }

    /** {@return the median of some pieces, once the work gets no faster} */
    private static double nanos(Runnable work) {
        warmUp(work);
        List<Double> pieces = new ArrayList<>();
        for (int i = 0; i < PIECES; i++) {
            pieces.add(piece(work, PIECE));
        }
        return new Spread(pieces).median();
    }

    private static void warmUp(Runnable work) {
        double best = Double.MAX_VALUE;
        int withoutGain = 0;
        for (int second = 0; second < MOST_SECONDS_OF_WARM_UP && withoutGain < SECONDS_WITHOUT_GAIN; second++) {
            double nanos = piece(work, SECOND);
            withoutGain = nanos < GAIN * best ? 0 : withoutGain + 1;
            best = Math.min(best, nanos);
        }
    }

    private static double piece(Runnable work, long length) {
        long start = System.nanoTime();
        long times = 0;
        long now = start;
        while (now - start < length) {
            work.run();
            times++;
            now = System.nanoTime();
        }
        return (double) (now - start) / times;
    }
}
