package io.github.wfarules.benchmarks;

import io.github.wfarules.Decision;
import io.github.wfarules.WfaRules;
import java.nio.file.Path;

/** A process that lays a folder of nine rules over the shipped policies and asks it one question. */
final class StartOverlay {
    private StartOverlay() {}

    /**
     * Prints the decision in short.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) {
        try (WfaRules rules = WfaRules.builder().folder(Path.of(arguments[0])).build()) {
            Decision decision =
                    rules.policy(OverlayFolders.CITY).decide(Cases.permitted().facts(), Cases.WEDNESDAY_IN_MAY);
            System.out.println(decision.outcome() + " " + decision.findings().size());
        }
    }
}
