package io.github.wfarules;

import io.github.wfarules.internal.worktime.WorkHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the state under one policy: working days and hours in the zone of the region, with breaks, Fridays,
 * Ramadan, holidays and joint leave, each as its instrument states it. Counts whole seconds. Immutable and thread-safe; a
 * question about an interval takes less than a microsecond, however long the interval is.
 *
 * <p>What no instrument states is not guessed. Where the start of the break is not stated, the time of whole days is known
 * and that of parts of days lies between two bounds; where a year has no calendar, anything is possible in it.
 */
public final class WorkClock {
    private final WorkHours hours;

    WorkClock(WorkHours hours) {
        this.hours = hours;
    }

    /** {@return the zone of the region} */
    public ZoneId zone() {
        return hours.zone();
    }

    /**
     * {@return how much working time lies between two instants, the first included, the second not}
     *
     * @throws IllegalArgumentException if the second is before the first
     */
    public WorkingTime between(Instant from, Instant to) {
        return hours.between(Objects.requireNonNull(from, "from"), Objects.requireNonNull(to, "to"));
    }

    /** {@return the first instant at which so much working time may have passed; null where it never may} */
    public @Nullable Instant earliestAfter(Instant from, Duration work) {
        return hours.earliest(Objects.requireNonNull(from, "from"), Objects.requireNonNull(work, "work"));
    }

    /** {@return the instant at which so much working time has certainly passed; null where that is never certain} */
    public @Nullable Instant latestAfter(Instant from, Duration work) {
        return hours.latest(Objects.requireNonNull(from, "from"), Objects.requireNonNull(work, "work"));
    }

    /** {@return whether work is done on the day; null where no calendar tells} */
    public @Nullable Boolean working(LocalDate date) {
        return hours.working(Objects.requireNonNull(date, "date"));
    }

    /** {@return the hours of the day, and what they rest on} */
    public WorkDay day(LocalDate date) {
        return hours.day(Objects.requireNonNull(date, "date"));
    }
}
