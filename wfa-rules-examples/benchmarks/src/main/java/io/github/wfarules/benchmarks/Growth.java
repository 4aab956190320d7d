package io.github.wfarules.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Prints how the time of a decision grows with the rules and units that are about others, and with those that are not. */
final class Growth {
    private static final List<Integer> NUMBERS = List.of(10, 40, 200, 1_000);
    private static final String LINE = "| %-46s | %10s | %10s | %10s | %10s |%n";
    private static final double NANOS_PER_MICRO = 1_000;

    private Growth() {}

    static void print() {
        StringBuilder times = new StringBuilder();
        StringBuilder loads = new StringBuilder();
        row(times, "one decision, us; further rules:", NUMBERS.stream().map(String::valueOf));
        row(times, "---", NUMBERS.stream().map(number -> "---"));
        for (GrowingRules kind : GrowingRules.values()) {
            List<double[]> points = points(kind.name());
            row(times, kind.title(), points.stream().map(point -> figure(point[0] / NANOS_PER_MICRO)));
            row(loads, "loading " + kind.title() + ", s", points.stream().map(point -> figure(point[1] / 1e3)));
            if (kind == GrowingRules.OTHER_REGIONS) {
                row(loads, "heap they hold, MiB", points.stream().map(point -> figure(point[2])));
            }
        }
        row(
                times,
                "rosters of units of 20, us a person; units:",
                points(GrowthRun.UNITS).stream().map(point -> figure(point[0] / NANOS_PER_MICRO)));
        System.out.println(Machine.describe());
        System.out.print(times);
        System.out.print(loads);
    }

    /** {@return nanoseconds, milliseconds of loading, MiB and findings, for each number} */
    private static List<double[]> points(String kind) {
        List<double[]> points = new ArrayList<>();
        for (int number : NUMBERS) {
            System.err.println("growth, " + number + " " + kind);
            points.add(Arrays.stream(Jvm.run(GrowthRun.class, List.of(), kind, Integer.toString(number))
                            .line()
                            .split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray());
        }
        return points;
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static void row(StringBuilder out, String what, Stream<String> cells) {
        List<Object> all = new ArrayList<>(List.of(what));
        cells.forEach(all::add);
        out.append(String.format(Locale.ROOT, LINE, all.toArray()));
    }
}
