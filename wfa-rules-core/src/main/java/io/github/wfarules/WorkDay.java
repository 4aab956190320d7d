package io.github.wfarules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hours of one day, and what they rest on.
 *
 * @param date the day
 * @param schedule the id of the hours, such as {@code national.office-hours}
 * @param working whether work is done; null where no calendar tells
 * @param spans the stretches of work in local time; a stretch of which the break cannot be placed holds it
 * @param notes what is derived, and what is not stated
 * @param values the values that were used, with their instruments; the decree where one makes the day free
 * @param basis what lays the hours down
 */
public record WorkDay(
        LocalDate date,
        String schedule,
        @Nullable Boolean working,
        List<Span> spans,
        List<Text> notes,
        List<ValueUsed> values,
        Basis basis) {
    /** Copies what could change. */
    public WorkDay {
        spans = List.copyOf(spans);
        notes = List.copyOf(notes);
        values = List.copyOf(values);
    }

    /**
     * A stretch of work.
     *
     * @param from its first second, in local time
     * @param to its end, not included; on the next day for a shift past midnight
     */
    public record Span(LocalDateTime from, LocalDateTime to) {}
}
