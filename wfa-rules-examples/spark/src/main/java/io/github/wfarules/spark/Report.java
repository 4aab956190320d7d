package io.github.wfarules.spark;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** Prints what came out. */
final class Report {
    private Report() {}

    static void print(Result result, PrintWriter out) {
        out.println(String.format(Locale.ROOT, "%,d people", result.people()));
        shares(result.outcomes(), out);
        out.println("applications for a place away from the office");
        shares(result.standings(), out);
        out.println(result.errors() + " rows with errors");
        out.println(seconds(result.decided()) + " s to decide, " + seconds(result.readAgain())
                + " s to read the answers again, count and digest them");
        out.println("digest " + result.digest());
    }

    private static void shares(Map<String, Long> counts, PrintWriter out) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        counts.forEach((name, count) ->
                out.println(String.format(Locale.ROOT, "  %-16s %,10d  %5.1f %%", name, count, 100.0 * count / all)));
    }

    /** {@return whether the digests are the same, which is printed} */
    static boolean compare(String spark, String local, PrintWriter out) {
        boolean same = spark.equals(local);
        out.println(same ? "the same as on one machine" : "NOT the same as on one machine: " + local);
        return same;
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toNanos() / 1e9);
    }
}
