package io.github.wfarules.testing;

import io.github.wfarules.roster.Applicant;
import io.github.wfarules.roster.RosterDay;
import io.github.wfarules.roster.Standing;
import java.util.List;

/** How the places of a day reached, as scenarios say it. */
enum RosterOutcome {
    /** Everybody who asked has a place. */
    ALL_PLACED,
    /** Some have, some have not. */
    SOME_PLACED,
    /** Nobody has, or nobody asked. */
    NOBODY_PLACED;

    static RosterOutcome of(RosterDay day) {
        List<Applicant> placed = day.applicants().stream()
                .filter(one -> one.standing() == Standing.PLACED)
                .toList();
        if (placed.isEmpty()) {
            return NOBODY_PLACED;
        }
        return placed.size() == day.applicants().size() ? ALL_PLACED : SOME_PLACED;
    }
}
