package io.github.wfarules.internal.policy;

import io.github.wfarules.Instrument;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which something holds, both ends included.
 *
 * @param from null where it holds from ever
 * @param to null where no end is stated
 */
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

    /**
     * {@return the days of what rests on an instrument} What is not written is taken from the instrument's own days in
     * force. Where no first day is stated, it is the day on which the instrument was made: nothing holds before that.
     */
    public static Days of(Instrument instrument, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Days(from != null ? from : start(instrument), to != null ? to : instrument.to());
    }

    private static @Nullable LocalDate start(Instrument instrument) {
        return instrument.from() == null ? instrument.date() : instrument.from();
    }

    /** {@return whether there is no such day, the end lying before the start} */
    public boolean isEmpty() {
        return from != null && to != null && to.isBefore(from);
    }

    /** {@return whether the day is among them} */
    public boolean include(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }

    /** {@return whether some day is among both} */
    public boolean meet(Days other) {
        return !isBefore(to, other.from) && !isBefore(other.to, from);
    }

    private static boolean isBefore(@Nullable LocalDate end, @Nullable LocalDate start) {
        return end != null && start != null && end.isBefore(start);
    }

    @Override
    public String toString() {
        return (from == null ? "" : from) + ".." + (to == null ? "" : to);
    }
}
