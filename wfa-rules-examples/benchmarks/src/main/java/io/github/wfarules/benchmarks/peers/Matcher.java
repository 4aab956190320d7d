package io.github.wfarules.benchmarks.peers;

import io.github.wfarules.benchmarks.handwritten.PolicyRule;
import io.github.wfarules.benchmarks.handwritten.Question;
import java.util.EnumSet;

/** Finds out which rules of a region's policy hold. Compiled once, when it is made; used by one thread. */
@FunctionalInterface
interface Matcher {
    /** {@return the rules that hold} */
    EnumSet<PolicyRule> match(Question asked);
}
