package io.github.wfarules;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much working time lies between two instants.
 *
 * @param least how much certainly
 * @param most how much at most
 * @param needs what would settle it; nothing where it is settled
 */
public record WorkingTime(Duration least, Duration most, List<Need> needs) {
    /** Copies what could change. */
    public WorkingTime {
        needs = List.copyOf(needs);
    }

    /** {@return how much it is; null where that hangs on something unknown} */
    public @Nullable Duration exactly() {
        return least.equals(most) ? least : null;
    }
}
