package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Need;
import java.util.List;

/**
 * A point that keeps a rule from being certain.
 *
 * @param name what it asks, the same for a point that asks the opposite
 * @param needs what would settle it
 */
record Unknown(String name, List<Need> needs) {}
