package io.github.wfarules.internal.model;

import io.github.wfarules.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a policy counts.
 *
 * @param of the codes of the events that count, or the ids of the rules whose violations do
 * @param where what further fields of an event have to be: field to value
 * @param during the parameter with the hours of the clock within which an event counts; null where any hour does
 * @param within the parameter with the length of the span, for {@link Measure#MOST_WITHIN}
 * @param by the further field of an event with the day that it is about, by which it counts; null where it counts by the
 *     day on which it happened
 * @param sums what is added up, for {@link Measure#SUM}: hours or minutes, or a further field of the event
 */
public record Counter(
        String id,
        Text title,
        Measure measure,
        List<String> of,
        Span per,
        Map<String, Object> where,
        @Nullable String during,
        @Nullable String within,
        @Nullable String by,
        @Nullable String sums,
        int line) {
    /** Sums of how long events lasted. */
    public static final List<String> UNITS = List.of("hours", "minutes");

    /** {@return the parameters that it reads} */
    public List<String> parameters() {
        return Stream.of(during, within)
                .filter(parameter -> parameter != null)
                .map(String.class::cast)
                .toList();
    }

    /** How it is counted. */
    public enum Measure {
        /** How many events. */
        COUNT,
        /** On how many days there is an event. */
        DAYS,
        /** What the events add up to. */
        SUM,
        /** On how many working days in a row, at most, there is an event. */
        LONGEST_RUN,
        /** How many events lie within a span of time, at most. */
        MOST_WITHIN,
        /** How many violations are on record, of days before the one judged. */
        VIOLATIONS
    }

    /** The days that are counted: from the start of the span to the day judged, or to the end of the month before. */
    public enum Span {
        DAY,
        WEEK,
        MONTH,
        PREVIOUS_MONTH,
        YEAR;

        /** {@return the first day} */
        public LocalDate start(LocalDate date) {
            return switch (this) {
                case DAY -> date;
                case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> date.withDayOfMonth(1);
                case PREVIOUS_MONTH -> date.withDayOfMonth(1).minusMonths(1);
                case YEAR -> date.withDayOfYear(1);
            };
        }

        /** {@return the last day} */
        public LocalDate end(LocalDate date) {
            return this == PREVIOUS_MONTH ? date.withDayOfMonth(1).minusDays(1) : date;
        }
    }
}
