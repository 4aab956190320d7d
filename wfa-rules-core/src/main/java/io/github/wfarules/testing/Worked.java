package io.github.wfarules.testing;

import io.github.wfarules.WorkingTime;
import java.time.DateTimeException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How much working time there is. Immutable and thread-safe.
 *
 * @param least how much certainly
 * @param most how much at most
 */
public record Worked(Duration least, Duration most) {
    private static final String TO = "..";

    static Worked of(WorkingTime time) {
        return new Worked(time.least(), time.most());
    }

    /** {@return what a scenario says: a length of time, or {@code least..most}; null for anything else} */
    static @Nullable Worked read(String written) {
        int to = written.indexOf(TO);
        try {
            Duration least = Duration.parse(to < 0 ? written : written.substring(0, to));
            return new Worked(least, to < 0 ? least : Duration.parse(written.substring(to + TO.length())));
        } catch (DateTimeException noLength) {
            return null;
        }
    }

    /** {@return as scenarios write it} */
    @Override
    public String toString() {
        return least.equals(most) ? least.toString() : least + TO + most;
    }
}
