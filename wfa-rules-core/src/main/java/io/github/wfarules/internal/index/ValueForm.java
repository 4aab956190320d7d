package io.github.wfarules.internal.index;

import io.github.wfarules.internal.model.ParameterLayer.ClockWindow;
import io.github.wfarules.internal.model.ParameterLayer.DateWindow;
import io.github.wfarules.internal.model.ParameterLayer.Range;
import io.github.wfarules.roster.PriorityKey;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes and reads values of parameters and of further fields, by their Java types. */
final class ValueForm {
    private static final Shape[] SHAPES = Shape.values();
    private static final DayOfWeek[] WEEKDAYS = DayOfWeek.values();
    private static final PriorityKey[] KEYS = PriorityKey.values();

    private ValueForm() {}

    private enum Shape {
        FLAG,
        TEXT,
        NUMBER,
        DATE,
        TIME,
        DURATION,
        WEEKDAY,
        KEY,
        CLOCK_WINDOW,
        DATE_WINDOW,
        RANGE,
        SET,
        LIST,
        TABLE
    }

    static void write(Object value, IndexOutput out) {
        if (value instanceof Boolean flag) {
            shaped(Shape.FLAG, out).flag(flag);
        } else if (value instanceof String text) {
            shaped(Shape.TEXT, out).text(text);
        } else if (value instanceof BigDecimal number) {
            writeNumber(number, shaped(Shape.NUMBER, out));
        } else if (value instanceof LocalDate date) {
            shaped(Shape.DATE, out).date(date);
        } else if (value instanceof LocalTime time) {
            shaped(Shape.TIME, out).wide(time.toNanoOfDay());
        } else if (value instanceof Duration duration) {
            shaped(Shape.DURATION, out).wide(duration.getSeconds());
            out.number(duration.getNano());
        } else if (value instanceof DayOfWeek weekday) {
            shaped(Shape.WEEKDAY, out).word(weekday);
        } else if (value instanceof PriorityKey key) {
            shaped(Shape.KEY, out).word(key);
        } else {
            writeCompound(value, out);
        }
    }

    private static void writeCompound(Object value, IndexOutput out) {
        if (value instanceof ClockWindow window) {
            shaped(Shape.CLOCK_WINDOW, out).wide(window.from().toNanoOfDay());
            out.wide(window.to().toNanoOfDay());
        } else if (value instanceof DateWindow window) {
            shaped(Shape.DATE_WINDOW, out).date(window.from());
            out.date(window.to());
        } else if (value instanceof Range range) {
            writeNumber(range.from(), shaped(Shape.RANGE, out));
            writeNumber(range.to(), out);
            out.flag(range.through());
            writeNumber(range.value(), out);
        } else if (value instanceof SortedSet<?> elements) {
            shaped(Shape.SET, out).all(elements, ValueForm::write);
        } else if (value instanceof List<?> elements) {
            shaped(Shape.LIST, out).all(elements, ValueForm::write);
        } else if (value instanceof SortedMap<?, ?> rows) {
            writeRows(rows, shaped(Shape.TABLE, out));
        } else {
            throw new IllegalArgumentException("the index has no form for a " + value.getClass());
        }
    }

    static void writeRows(Map<?, ?> rows, IndexOutput out) {
        out.number(rows.size());
        rows.forEach((name, value) -> {
            out.text((String) name);
            write(value, out);
        });
    }

    private static IndexOutput shaped(Shape shape, IndexOutput out) {
        out.word(shape);
        return out;
    }

    private static void writeNumber(@Nullable BigDecimal number, IndexOutput out) {
        out.text(number == null ? null : number.toString());
    }

    static Object read(IndexInput in) {
        return switch (in.word(SHAPES)) {
            case FLAG -> in.flag();
            case TEXT -> in.text();
            case NUMBER -> new BigDecimal(in.text());
            case DATE -> in.date();
            case TIME -> readTime(in);
            case DURATION -> Duration.ofSeconds(in.wide(), in.number());
            case WEEKDAY -> in.word(WEEKDAYS);
            case KEY -> in.word(KEYS);
            case CLOCK_WINDOW -> new ClockWindow(readTime(in), readTime(in));
            case DATE_WINDOW -> new DateWindow(in.date(), in.date());
            case RANGE -> new Range(readNumber(in), readNumber(in), in.flag(), new BigDecimal(in.text()));
            case SET -> Collections.unmodifiableSortedSet(new TreeSet<>(in.all(ValueForm::read)));
            case LIST -> in.all(ValueForm::read);
            case TABLE -> readRows(in);
        };
    }

    private static LocalTime readTime(IndexInput in) {
        return LocalTime.ofNanoOfDay(in.wide());
    }

    private static @Nullable BigDecimal readNumber(IndexInput in) {
        String number = in.textOrNull();
        return number == null ? null : new BigDecimal(number);
    }

    static SortedMap<String, Object> readRows(IndexInput in) {
        SortedMap<String, Object> rows = new TreeMap<>();
        for (int left = in.number(); left > 0; left--) {
            rows.put(in.text(), read(in));
        }
        return Collections.unmodifiableSortedMap(rows);
    }
}
