package io.github.wfarules.internal.drl;

/**
 * A rule whose condition differs by one step from what its author wrote.
 *
 * @param line the line of the rule file in which the step was made
 * @param before what stands there
 * @param after what stands there in this variant; empty where it was left out
 */
public record RuleVariant(CheckedRule rule, int line, String before, String after) {}
