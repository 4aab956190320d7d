package io.github.wfarules.cli;

import io.github.wfarules.Basis;
import java.util.HashSet;
import java.util.Set;

/** Cites instruments in full where they come first, and by their titles afterwards. Not thread-safe. */
final class CitedOnce {
    private final Sources sources;
    private final Set<String> cited = new HashSet<>();

    CitedOnce(Words words) {
        this.sources = new Sources(words);
    }

    /** {@return title and place, and where it comes first day and source} */
    String cite(Basis basis) {
        return cited.add(basis.instrument().id()) ? sources.cite(basis) : sources.brief(basis);
    }
}
