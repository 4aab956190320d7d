package io.github.wfarules.spark;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long the same job took with so many threads and partitions. Not thread-safe. */
final class Scale {
    private final int threads;
    private final int partitions;
    private final List<Double> seconds = new ArrayList<>();
    private long people;

    Scale(int threads, int partitions) {
        this.threads = threads;
        this.partitions = partitions;
    }

    void add(Result result) {
        seconds.add(result.decided().toNanos() / 1e9);
        people = result.people();
    }

    private double median() {
        List<Double> sorted = seconds.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private double least() {
        return seconds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    private double most() {
        return seconds.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** Prints a row for each; what is faster is said against the first. */
    static void print(List<Scale> table, PrintWriter out) {
        out.println("| threads | partitions | seconds, median (least-greatest) | people a second | times as fast |");
        out.println("|--------:|-----------:|---------------------------------:|----------------:|--------------:|");
        for (Scale row : table) {
            out.println(String.format(
                    Locale.ROOT,
                    "| %7d | %10d | %32s | %,15.0f | %13.2f |",
                    row.threads,
                    row.partitions,
                    String.format(Locale.ROOT, "%.2f (%.2f-%.2f)", row.median(), row.least(), row.most()),
                    row.people / row.median(),
                    table.get(0).median() / row.median()));
        }
    }
}
