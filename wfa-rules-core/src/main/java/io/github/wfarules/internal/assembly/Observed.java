package io.github.wfarules.internal.assembly;

import io.github.wfarules.internal.evaluation.Observer;
import java.util.List;
import java.util.Map;

/**
 * A policy whose own rules are watched.
 *
 * @param lines for each of these rules the lines of the rule file in which its conditions begin
 */
public record Observed(Observer observer, Map<String, List<Integer>> lines) {}
