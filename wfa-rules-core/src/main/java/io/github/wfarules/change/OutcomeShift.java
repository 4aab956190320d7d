package io.github.wfarules.change;

import io.github.wfarules.Outcome;

/**
 * How many answers go from one outcome to another.
 *
 * @param from the outcome before
 * @param to the outcome after
 * @param answers how many
 */
public record OutcomeShift(Outcome from, Outcome to, long answers) {}
