package io.github.wfarules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service level that will be missed soon unless somebody acts.
 *
 * @param ticket the id of the ticket
 * @param level the id of the service level
 * @param deadline the deadline; the earliest that it may be, where it hangs on something unknown
 * @param latest the latest that it may be; null where no end can be told
 * @param left how much time is left until the deadline
 * @param responsible the ids of the employees who answer for it now
 * @param tell who else should know, as the policy says
 * @param text the same as a sentence
 */
public record DueSoon(
        String ticket,
        String level,
        Instant deadline,
        @Nullable Instant latest,
        Duration left,
        List<String> responsible,
        List<Party> tell,
        Text text) {
    /** Copies what could change. */
    public DueSoon {
        responsible = List.copyOf(responsible);
        tell = List.copyOf(tell);
    }

    /** Names the ticket, level and deadline only: the rest tells of people. */
    @Override
    public String toString() {
        return "DueSoon[" + ticket + ", " + level + ", " + deadline + "]";
    }
}
