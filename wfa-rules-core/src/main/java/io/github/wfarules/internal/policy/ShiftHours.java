package io.github.wfarules.internal.policy;

import io.github.wfarules.internal.model.Schedule;
import io.github.wfarules.internal.model.Schedule.Shift;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The hours of a shift as its parameters state them for one day. What no instrument states is null.
 *
 * @param work how long is worked, the break left out
 * @param pause how long the break is; zero where the shift has none
 * @param pauseStart when the break starts; null also where the shift has none
 */
public record ShiftHours(
        @Nullable LocalTime start,
        @Nullable Duration work,
        @Nullable Duration pause,
        @Nullable LocalTime pauseStart) {

    /** {@return the hours of the shift on the day} */
    public static ShiftHours on(LocalDate date, Schedule schedule, Shift shift, ParameterIndex parameters) {
        Duration week = (Duration) value(shift.week(), date, parameters);
        return new ShiftHours(
                (LocalTime) value(shift.start(), date, parameters),
                shift.work() != null
                        ? (Duration) value(shift.work(), date, parameters)
                        : week == null ? null : week.dividedBy(schedule.shares(shift)),
                shift.pause() == null ? Duration.ZERO : (Duration) value(shift.pause(), date, parameters),
                (LocalTime) value(shift.pauseStart(), date, parameters));
    }

    private static @Nullable Object value(@Nullable String parameter, LocalDate date, ParameterIndex parameters) {
        ParameterIndex.Value value = parameter == null ? null : parameters.valueOn(parameter, date);
        return value == null ? null : value.value();
    }

    /** {@return how long after the start the break starts; null where that is not stated} A shift may go past midnight. */
    public @Nullable Duration untilPause() {
        if (start == null || pauseStart == null) {
            return null;
        }
        Duration until = Duration.between(start, pauseStart);
        return until.isNegative() ? until.plusDays(1) : until;
    }
}
