package io.github.wfarules.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Measures how long a folder of nine rules takes until it answers, when a process starts and when it is reloaded. */
final class Overlays {
    private static final int WARM_UPS = 2;

    private Overlays() {}

    static void measure(int rounds, int starts, Report report) throws IOException {
        System.err.println("overlays");
        Path directory = Files.createTempDirectory("wfa-rules-benchmarks");
        try {
            String folder = OverlayFolders.nineRules(directory).toString();
            measureStarts(folder, starts, report);
            measureReloads(folder, rounds, report);
        } finally {
            OverlayFolders.delete(directory);
        }
    }

    private static void measureStarts(String folder, int starts, Report report) {
        List<Double> shipped = new ArrayList<>();
        List<Double> overlay = new ArrayList<>();
        for (int start = -WARM_UPS; start < starts; start++) {
            double first = Jvm.run(StartLibrary.class, List.of()).millis();
            double second = Jvm.run(StartOverlay.class, List.of(), folder).millis();
            if (start >= 0) {
                shipped.add(first);
                overlay.add(second);
            }
        }
        report.ratio("start, shipped / overlay of nine rules, ms", new Spread(shipped), new Spread(overlay), "<= 2500");
    }

    private static void measureReloads(String folder, int rounds, Report report) {
        List<Double> first = new ArrayList<>();
        List<Double> warm = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            double[] printed = Arrays.stream(
                            Jvm.run(ReloadRun.class, List.of(), folder).line().split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            warm.add(printed[0]);
            first.add(printed[1]);
        }
        report.ratio("reload of it, first / warm, ms", new Spread(first), new Spread(warm), "<= 100");
    }
}
