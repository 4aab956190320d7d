package io.github.wfarules.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One table of everything that was measured. Not thread-safe. */
final class Report {
    private static final String LINE = "| %-46s | %-24s | %-24s | %-27s | %-8s | %-27s |%n";

    private final StringBuilder table = new StringBuilder();

    Report() {
        List<String> rule = new ArrayList<>();
        for (int width : new int[] {46, 24, 24, 27, 8, 27}) {
            rule.add("-".repeat(width));
        }
        row("median (least-greatest)", "base", "library", "library / base", "target", "base / hand-written");
        row(rule.toArray(String[]::new));
    }

    /** Adds a row that holds the library against a base. */
    void ratio(String what, Spread base, Spread library, String target) {
        row(what, base.toString(), library.toString(), library.over(base) + " x", target, "");
    }

    /** Adds a row that holds the library against a peer, and the peer against hand-written Java. */
    void peer(String what, Spread peer, Spread library, Spread byHand) {
        row(what, peer.toString(), library.toString(), library.over(peer) + " x", "< 1 x", peer.over(byHand) + " x");
    }

    /** Adds a row that holds the library on two threads against itself on one. */
    void speedUp(String what, Spread oneThread, Spread twoThreads, String target) {
        row(what, oneThread.toString(), twoThreads.toString(), oneThread.over(twoThreads) + " x faster", target, "");
    }

    private void row(String... cells) {
        table.append(String.format(Locale.ROOT, LINE, (Object[]) cells));
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
