package io.github.wfarules.testing;

import io.github.wfarules.PolicyVersion;
import io.github.wfarules.internal.json.JsonText;
import java.util.List;

/**
 * How many small changes to a policy its scenarios notice. Immutable and thread-safe.
 *
 * @param policy the policy
 * @param changes how many changes were tried, one at a time
 * @param survivors those that no scenario noticed, by file and line
 * @param outdated what {@code scenarios/survivors.yaml} explains although some scenario notices it, or nobody tries it
 */
public record Mutation(PolicyVersion policy, int changes, List<Survivor> survivors, List<String> outdated) {
    private static final int HUNDRED = 100;

    /** Copies what could change. */
    public Mutation {
        survivors = List.copyOf(survivors);
        outdated = List.copyOf(outdated);
    }

    /** {@return how many of a hundred changes were noticed, rounded down; 100 where there was nothing to change} */
    public int percentNoticed() {
        return changes == 0 ? HUNDRED : (changes - survivors.size()) * HUNDRED / changes;
    }

    /** {@return whether every survivor is explained, and nothing else is} */
    public boolean isExplained() {
        return outdated.isEmpty() && survivors.stream().allMatch(Survivor::isExplained);
    }

    /** {@return all of it as one JSON object, in one line} */
    public String toJson() {
        return JsonText.of(this);
    }
}
