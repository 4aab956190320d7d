package io.github.wfarules.benchmarks.peers;

import io.github.wfarules.Decision;
import io.github.wfarules.facts.Case;
import java.time.LocalDate;

/** Something that answers the work-mode question under one policy. */
@FunctionalInterface
public interface Contestant {
    /** {@return whether the case is allowed on the date} */
    Decision decide(Case facts, LocalDate date);
}
