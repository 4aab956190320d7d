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

    static void printHead(PrintWriter out) {
        out.println("| threads | partitions | seconds, median (least-greatest) | people a second | times as fast |");
        out.println("|--------:|-----------:|---------------------------------:|----------------:|--------------:|");
    }

    /** Prints this as a row of the table; how much faster it is than the first row stands at its end. */
    void print(Scale first, PrintWriter out) {
        out.println(String.format(
                Locale.ROOT,
                "| %7d | %10d | %32s | %,15.0f | %13.2f |",
                threads,
                partitions,
                String.format(Locale.ROOT, "%.2f (%.2f-%.2f)", median(), least(), most()),
                people / median(),
                first.median() / median()));
    }
}
