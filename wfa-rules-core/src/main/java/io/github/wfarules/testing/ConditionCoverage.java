package io.github.wfarules.testing;

/**
 * Whether scenarios notice one condition of a rule. A condition decides alone where the rule would have turned out the
 * opposite if this condition, and nothing else, had.
 *
 * @param text the condition, as the rule file states it; a negation before brackets has been carried into them
 * @param line the line of the rule file in which it begins
 * @param decidedTrue how often it decided alone by being true
 * @param decidedFalse how often it decided alone by being false
 */
public record ConditionCoverage(String text, int line, int decidedTrue, int decidedFalse) {

    /** {@return whether it decided alone both ways} */
    public boolean isCovered() {
        return decidedTrue > 0 && decidedFalse > 0;
    }
}
