package io.github.wfarules.testing;

import io.github.wfarules.ServiceAssessment;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * By when a matter is due, with the offset in which somebody wrote it down. Immutable and thread-safe.
 *
 * @param earliest the deadline, or the earliest that it may be; null where it cannot be told
 * @param latest the latest that it may be; null where no end can be told
 */
public record Due(
        @Nullable OffsetDateTime earliest, @Nullable OffsetDateTime latest) {
    private static final String TO = "..";

    static Due of(ServiceAssessment assessment, ZoneId zone) {
        return new Due(at(assessment.earliestDeadline(), zone), at(assessment.latestDeadline(), zone));
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }

    /** {@return what a scenario says: an instant, {@code earliest..latest}, or that it is not stated; null for else} */
    static @Nullable Due read(String written) {
        if (written.equals(Expectation.NOT_STATED)) {
            return new Due(null, null);
        }
        int to = written.indexOf(TO);
        try {
            if (to < 0) {
                OffsetDateTime at = OffsetDateTime.parse(written);
                return new Due(at, at);
            }
            String end = written.substring(to + TO.length());
            return new Due(
                    OffsetDateTime.parse(written.substring(0, to)), end.isEmpty() ? null : OffsetDateTime.parse(end));
        } catch (DateTimeException noInstant) {
            return null;
        }
    }

    /** {@return whether the other names the same instants, in whatever offset} */
    boolean isSame(Due other) {
        return isSame(earliest, other.earliest) && isSame(latest, other.latest);
    }

    private static boolean isSame(@Nullable OffsetDateTime one, @Nullable OffsetDateTime other) {
        return one == null || other == null ? one == other : one.isEqual(other);
    }

    /** {@return as scenarios write it} */
    @Override
    public String toString() {
        if (earliest == null) {
            return Expectation.NOT_STATED;
        }
        if (latest == null) {
            return earliest + TO;
        }
        return earliest.isEqual(latest) ? earliest.toString() : earliest + TO + latest;
    }
}
