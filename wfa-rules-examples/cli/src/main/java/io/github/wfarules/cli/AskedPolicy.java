package io.github.wfarules.cli;

import io.github.wfarules.Policy;
import picocli.CommandLine.Option;

/** The policy that is asked. */
final class AskedPolicy {
    @Option(
            names = {"-p", "--policy"},
            required = true,
            paramLabel = "ID|CODE|FOLDER",
            description = "The policy: its id, a region code, or a policy folder.")
    private String policy = "";

    Policy in(PolicyFinder finder) {
        return finder.find(policy);
    }
}
