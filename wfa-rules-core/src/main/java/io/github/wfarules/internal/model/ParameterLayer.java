package io.github.wfarules.internal.model;

import io.github.wfarules.Basis;
import io.github.wfarules.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one layer says of a parameter. The layer that declares it gives kind, bound and title; layers below only values.
 *
 * @param declaration null in a layer that only adds values
 * @param values in the order of the file
 */
public record ParameterLayer(
        String id, @Nullable Declaration declaration, List<DatedValue> values, String file, int line) {

    /** What the declaring layer says once. */
    public record Declaration(
            Kind kind, Bound bound, Text title, @Nullable String list, boolean continuous) {}

    /**
     * A value from one day to another, both included. {@code value} is a {@link BigDecimal} (percentage,
     * number, money), a {@link java.time.Duration}, a {@link LocalTime}, a {@link ClockWindow}, a sorted set of
     * {@link java.time.DayOfWeek}, a sorted set of codes, a list of {@link io.github.wfarules.roster.PriorityKey}, a {@link
     * DateWindow}, or a table (a sorted map from code, or a list of {@link Range}); its
     * Java type follows from the kind.
     *
     * @param from null where it holds from ever
     * @param to null where no end is stated
     * @param basis null only for an illustrative value, which no instrument gives
     */
    public record DatedValue(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Object value,
            @Nullable Basis basis,
            boolean illustrative,
            int line) {}

    /** Hours of the clock, both ends included; the end of the day is {@link LocalTime#MAX}. */
    public record ClockWindow(LocalTime from, LocalTime to) {}

    /** Days from one to another, both included. Each window is a value of its own, and windows may overlap. */
    public record DateWindow(LocalDate from, LocalDate to) {}

    /**
     * A row of a table by range. Of two rows that meet, the first has what both include.
     *
     * @param from included
     * @param to the end; null where there is none
     * @param through whether the end is included
     */
    public record Range(@Nullable BigDecimal from, @Nullable BigDecimal to, boolean through, BigDecimal value) {}

    /** The kinds of values. */
    public enum Kind {
        PERCENTAGE,
        NUMBER,
        MONEY,
        DURATION,
        TIME,
        CLOCK_WINDOW,
        WEEKDAYS,
        DATE_WINDOWS,
        CODES,
        ORDER,
        TABLE_BY_CODE,
        TABLE_BY_RANGE
    }

    /** What a lower layer may do with the value. */
    public enum Bound {
        FIXED,
        CEILING,
        FLOOR,
        DEFAULT
    }
}
