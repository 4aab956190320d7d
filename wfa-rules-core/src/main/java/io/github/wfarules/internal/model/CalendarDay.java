package io.github.wfarules.internal.model;

import io.github.wfarules.Basis;
import io.github.wfarules.Text;
import java.time.LocalDate;

/**
 * A day that is declared non-working, with the decree that declares it.
 *
 * @param line where it stands in the calendar.yaml of its layer
 */
public record CalendarDay(LocalDate date, Kind kind, Text title, Basis basis, int line) {
    /** Why it is one. */
    public enum Kind {
        HOLIDAY,
        JOINT_LEAVE
    }
}
