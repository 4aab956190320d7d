package io.github.wfarules.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures processes from their start to their first decision. */
final class Starts {
    private static final int WARM_UPS = 2;

    private Starts() {}

    static void measure(int starts, Report report) throws IOException {
        System.err.println("process starts");
        measure("start to first decision, ms", "<= 5 x", starts, List.of(), List.of(), report);
        Path directory = Files.createTempDirectory("wfa-rules-benchmarks");
        try {
            List<String> byHand = archive(StartByHand.class, directory);
            List<String> library = archive(StartLibrary.class, directory);
            measure("the same with an archive of classes, ms", "<= 3 x", starts, byHand, library, report);
        } finally {
            for (Class<?> program : List.of(StartByHand.class, StartLibrary.class)) {
                Files.deleteIfExists(archiveOf(program, directory));
            }
            Files.delete(directory);
        }
    }

    /** The two sides take turns, so that a slow minute slows both. */
    private static void measure(
            String what, String target, int starts, List<String> byHand, List<String> library, Report report) {
        List<Double> byHandMillis = new ArrayList<>();
        List<Double> libraryMillis = new ArrayList<>();
        for (int start = -WARM_UPS; start < starts; start++) {
            Jvm.Run first = Jvm.run(StartByHand.class, byHand);
            Jvm.Run second = Jvm.run(StartLibrary.class, library);
            if (!first.line().equals(second.line())) {
                throw new IllegalStateException("the two programs answer differently");
            }
            if (start >= 0) {
                byHandMillis.add(first.millis());
                libraryMillis.add(second.millis());
            }
        }
        report.ratio(what, new Spread(byHandMillis), new Spread(libraryMillis), target);
    }

    /** {@return the options that start the program from an archive of its classes, which is made here} */
    private static List<String> archive(Class<?> program, Path directory) {
        Path archive = archiveOf(program, directory);
        Jvm.run(program, List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable"));
        return List.of("-XX:SharedArchiveFile=" + archive);
    }

    private static Path archiveOf(Class<?> program, Path directory) {
        return directory.resolve(program.getSimpleName() + ".jsa");
    }
}
