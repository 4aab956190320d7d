package io.github.wfarules.cli;

import io.github.wfarules.testing.Scenarios;
import java.util.List;

/** Finds scenarios by what users write: a folder, or the id of a shipped policy. */
final class ScenarioFinder {
    private ScenarioFinder() {}

    static List<Scenarios> find(String written) {
        return PolicyFinder.isFolder(written)
                ? Scenarios.in(PolicyFinder.directory(written))
                : List.of(Scenarios.bundled(written));
    }

    /**
     * {@return the scenarios of one policy}
     *
     * @param id the id of the policy that was found by what the user wrote
     */
    static Scenarios find(String written, String id) {
        return find(written).stream()
                .filter(found -> found.policy().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
