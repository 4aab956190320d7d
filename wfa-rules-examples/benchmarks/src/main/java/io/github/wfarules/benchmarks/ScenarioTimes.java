package io.github.wfarules.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Measures how long five hundred scenarios take in a process that has just begun. */
final class ScenarioTimes {
    private static final String REGION = "kab-malang";
    private static final int COPIES = 5;

    private ScenarioTimes() {}

    /** The two sides take turns, so that a slow minute slows both. */
    static void measure(int runs, Report report) throws IOException {
        System.err.println("scenarios");
        Path directory = Files.createTempDirectory("wfa-rules-benchmarks");
        try {
            String folder = folder(directory).toString();
            List<Double> shipped = new ArrayList<>();
            List<Double> region = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                shipped.add(seconds());
                region.add(seconds(folder));
            }
            report.ratio(
                    "500 scenarios, shipped / folder of 19 rules, s",
                    new Spread(shipped),
                    new Spread(region),
                    "<= 3 s");
        } finally {
            OverlayFolders.delete(directory);
        }
    }

    private static double seconds(String... folder) {
        double[] printed = Arrays.stream(
                        Jvm.run(ScenarioRun.class, List.of(), folder).line().split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        if (printed[0] < ScenarioRun.SCENARIOS || printed[1] != 0) {
            throw new IllegalStateException((int) printed[0] + " scenarios ran, " + (int) printed[1] + " failed");
        }
        return printed[2];
    }

    /** {@return a region's folder with its scenarios several times over, each time by other names} */
    private static Path folder(Path directory) throws IOException {
        Path folder = OverlayFolders.shipped(REGION, directory);
        try (Stream<Path> files = Files.list(folder.resolve("scenarios"))) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                for (int copy = 2; copy <= COPIES && text.contains("- name: "); copy++) {
                    Files.writeString(
                            file.resolveSibling(copy + "-" + file.getFileName()),
                            text.replace("- name: ", "- name: again " + copy + ", "));
                }
            }
        }
        return folder;
    }
}
