package io.github.wfarules.cli;

import picocli.CommandLine.Option;

/** What a made-up population is drawn from. */
final class Seed {
    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "What to draw from. Default: 1.")
    private long seed;

    long value() {
        return seed;
    }
}
