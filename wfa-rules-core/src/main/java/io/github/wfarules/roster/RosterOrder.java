package io.github.wfarules.roster;

import io.github.wfarules.ValueUsed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which order places are given: by the head's own ranking, then by these keys, then by id. Never by the order of the
 * input.
 *
 * @param keys the keys that the policy states for the day, the first one first; empty where it states none
 * @param value the parameter that states them; null where the policy names no such parameter
 */
public record RosterOrder(List<PriorityKey> keys, @Nullable ValueUsed value) {
    /** Copies what could change. */
    public RosterOrder {
        keys = List.copyOf(keys);
    }
}
