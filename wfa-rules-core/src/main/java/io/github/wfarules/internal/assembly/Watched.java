package io.github.wfarules.internal.assembly;

import java.util.List;
import java.util.Map;

/**
 * A policy whose own rules are watched.
 *
 * @param lines for each of these rules the lines of the rule file in which its conditions begin
 */
public record Watched(Assembled policy, Map<String, List<Integer>> lines) {}
