package io.github.wfarules;

import java.util.List;

/**
 * What stands, or could stand, in the way.
 *
 * @param finding the rule that says so, and why
 * @param remedies what would change it: the facts that the rule rests on, and what they would have to be; of several
 *     any one may be enough
 */
public record Obstacle(Finding finding, List<Text> remedies) {
    /** Copies what could change. */
    public Obstacle {
        remedies = List.copyOf(remedies);
    }
}
