package io.github.wfarules.testing;

import java.util.List;

/**
 * Whether scenarios exercise one rule.
 *
 * @param rule its id
 * @param file the rule file, relative to the policy folder
 * @param line the line in which it begins
 * @param madeTrue how often scenarios made it certainly hold
 * @param madeFalse how often scenarios made it certainly not hold while it was in force
 * @param conditions its conditions, in their order
 */
public record RuleCoverage(
        String rule, String file, int line, int madeTrue, int madeFalse, List<ConditionCoverage> conditions) {

    /** Copies what could change. */
    public RuleCoverage {
        conditions = List.copyOf(conditions);
    }

    /** {@return whether it was made both true and false} */
    public boolean isCovered() {
        return madeTrue > 0 && madeFalse > 0;
    }
}
