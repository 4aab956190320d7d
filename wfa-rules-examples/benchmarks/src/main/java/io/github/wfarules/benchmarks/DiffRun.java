package io.github.wfarules.benchmarks;

import io.github.wfarules.PolicyDiff;
import io.github.wfarules.WfaRules;
import io.github.wfarules.change.ChangeReport;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares two policies over lines of a file on two threads, in a process of its own. */
final class DiffRun {
    private DiffRun() {}

    /**
     * Prints how many answers there were, how many of them changed, the seconds that took, and the bytes of heap in use
     * after a collection at the end.
     *
     * @param arguments the number of lines
     */
    public static void main(String[] arguments) throws IOException {
        int number = Integer.parseInt(arguments[0]);
        Path lines = Files.createTempFile("population", ".ndjson");
        try {
            write(lines, number);
            WfaRules rules = WfaRules.bundled();
            PolicyDiff diff = PolicyDiff.between(rules.policy("kota-malang"), rules.policy("kab-malang"));
            long start = System.nanoTime();
            ChangeReport report;
            try (InputStream in = Files.newInputStream(lines)) {
                report = diff.ofLines(in, 2);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            System.out.println(report.answers() + " " + report.changed() + " " + seconds + " "
                    + (runtime.totalMemory() - runtime.freeMemory()));
        } finally {
            Files.delete(lines);
        }
    }

    private static void write(Path file, int number) throws IOException {
        try (InputStream in =
                        new QuestionLines(Questions.of(Subjects.SEED, number).iterator(), () -> {});
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            in.transferTo(out);
        }
    }
}
