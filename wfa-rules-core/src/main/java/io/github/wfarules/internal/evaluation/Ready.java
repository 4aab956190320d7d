package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Finding;
import java.util.List;

/**
 * What a match comes to, where it is the same in other cases.
 *
 * @param finding the finding, but for its places
 * @param unknowns the points that keep the rule from being certain; none where it is
 */
record Ready(Finding finding, List<Unknown> unknowns) {}
