package io.github.wfarules.cli;

import picocli.CommandLine.Option;

/** On how many threads a command works. */
final class Threads {
    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "0",
            description = "Threads to use. Default: 0, one a core.")
    private int threads;

    int count() {
        long given = Given.atLeast(0, "--threads", threads);
        return given == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
