package io.github.wfarules.facts;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A case and the date to judge it on: one question of a batch.
 *
 * @param date the date judged
 * @param facts the case
 */
public record DatedCase(LocalDate date, Case facts) {
    /** Checks that both are there. */
    public DatedCase {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(facts, "facts");
    }
}
