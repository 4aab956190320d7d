package io.github.wfarules;

import java.util.List;

/**
 * What came of reading the policy folders anew. Immutable and thread-safe.
 *
 * @param result whether the policies in force were replaced
 * @param policies the policies of the folders that are in force now, by id
 * @param problems why the folders were refused; where they were not, what works but should be mended
 */
public record Reload(Result result, List<PolicyVersion> policies, List<Problem> problems) {
    /** Copies what could change. */
    public Reload {
        policies = List.copyOf(policies);
        problems = List.copyOf(problems);
    }

    /** Whether the policies in force were replaced. */
    public enum Result {
        /** They were: what is decided from now on is decided by those of the folders. */
        SWAPPED,
        /** The folders say what they said before. */
        UNCHANGED,
        /** They were not, since the folders have errors: those in force before stay. */
        REFUSED
    }
}
