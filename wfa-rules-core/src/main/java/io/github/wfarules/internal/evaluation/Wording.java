package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Language;
import io.github.wfarules.internal.model.ParameterLayer.DateWindow;
import io.github.wfarules.internal.policy.ValueText;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Values as people read them. */
final class Wording {
    private static final List<String> DAYS = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");

    /** Most numbers count days of a week, a month or a year. */
    private static final String[] NUMBERS =
            IntStream.rangeClosed(0, 366).mapToObj(Integer::toString).toArray(String[]::new);

    private Wording() {}

    /** {@return the value as it stands in a rule file or a case} */
    static String plain(Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Integer number) {
            // Before the interfaces: that a class does not implement one takes long to find out.
            return number >= 0 && number < NUMBERS.length ? NUMBERS[number] : number.toString();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof BigDecimal number) {
            return (number.scale() > 0 ? number.stripTrailingZeros() : number).toPlainString();
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(Wording::plain).collect(Collectors.joining(", "));
        }
        if (value instanceof DateWindow days) {
            return days.from() + "/" + days.to();
        }
        return ValueText.of(value);
    }

    /** {@return the value within a sentence} */
    static String within(@Nullable Object value, Language language) {
        boolean indonesian = language == Language.INDONESIAN;
        if (value == null) {
            return indonesian ? "tidak diketahui" : "unknown";
        }
        if (value instanceof Boolean flag) {
            return indonesian ? (flag ? "ya" : "tidak") : (flag ? "yes" : "no");
        }
        if (value instanceof DayOfWeek day && indonesian) {
            return DAYS.get(day.getValue() - 1);
        }
        if (value instanceof BigDecimal && indonesian) {
            return plain(value).replace('.', ',');
        }
        return plain(value);
    }

    /** {@return whether the sentence has places to fill} */
    static boolean hasPlaces(String template) {
        return template.indexOf('{') >= 0;
    }

    /** {@return the sentence with the values in the places that hold the numbers of operands} */
    static String fill(String template, @Nullable Object[] values, Language language) {
        int open = template.indexOf('{');
        StringBuilder out = new StringBuilder(template.length() + 16);
        int at = 0;
        while (open >= 0) {
            int close = template.indexOf('}', open);
            int operand = Integer.parseInt(template, open + 1, close, 10);
            out.append(template, at, open).append(within(values[operand], language));
            at = close + 1;
            open = template.indexOf('{', at);
        }
        return out.append(template, at, template.length()).toString();
    }
}
