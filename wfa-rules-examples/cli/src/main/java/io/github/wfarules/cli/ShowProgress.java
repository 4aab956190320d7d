package io.github.wfarules.cli;

import picocli.CommandLine.Option;

/** Whether a bar is shown while work is done. */
final class ShowProgress {
    @Option(
            names = "--progress",
            negatable = true,
            defaultValue = "${sys:wfa.terminal:-false}",
            fallbackValue = "true",
            description = "Shows a bar. Default: where the errors go to a terminal.")
    private boolean progress;

    boolean wanted() {
        return progress;
    }
}
