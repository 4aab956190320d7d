package io.github.wfarules.cli;

import picocli.CommandLine.Option;

/** On how many threads a command works. */
final class Threads {
    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "0",
            description = "Threads to use; default: one a core.")
    private int threads;

    int count() {
        if (threads < 0) {
            throw new UnusableInputException("`--threads` harus 1 atau lebih", "`--threads` has to be 1 or more");
        }
        return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
