package io.github.wfarules.benchmarks;

import io.github.wfarules.benchmarks.peers.Entry;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds the library against rule engines that give the same decisions. Only the processes started here have the engines'
 * jars on their class path: elsewhere they would change what is measured.
 */
final class Peers {
    private static final double NANOS_PER_MICRO = 1_000;

    private final Map<String, List<Double>> micros = new TreeMap<>();

    /** {@return what everybody agreed on} */
    static String check(int cases) {
        System.err.println("the peers' decisions");
        return Jvm.run(classPath(), PeerCheck.class, List.of(), Integer.toString(cases))
                .line();
    }

    static void measure(int rounds, Report report) {
        Peers peers = new Peers();
        for (int round = 1; round <= rounds; round++) {
            System.err.println("peers, round " + round + " of " + rounds);
            peers.add(Jvm.run(classPath(), PeerRun.class, List.of()).line());
        }
        for (String question : List.of("permitted", "mixed")) {
            Spread byHand = peers.of(question, Entry.BY_HAND);
            Spread library = peers.of(question, Entry.LIBRARY);
            report.ratio(question + ", hand-written Java, us", byHand, library, "");
            for (Entry entry : Entry.PEERS) {
                report.peer(question + ", " + entry.title() + ", us", peers.of(question, entry), library, byHand);
            }
        }
    }

    private void add(String line) {
        for (String figure : line.split(" ")) {
            String[] sides = figure.split("=");
            micros.computeIfAbsent(sides[0], key -> new ArrayList<>())
                    .add(Double.parseDouble(sides[1]) / NANOS_PER_MICRO);
        }
    }

    private Spread of(String question, Entry entry) {
        return new Spread(micros.getOrDefault(question + "/" + entry.name(), List.of()));
    }

    /** This program's own first, then the engines', which the build puts beside it. */
    private static String classPath() {
        String own = System.getProperty("java.class.path");
        return own + File.pathSeparator + Path.of(own).resolveSibling("peers").resolve("*");
    }
}
