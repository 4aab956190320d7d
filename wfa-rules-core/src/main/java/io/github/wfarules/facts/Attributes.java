package io.github.wfarules.facts;

import io.github.wfarules.internal.text.PlainNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Further fields of a fact, which a policy declares with their types. Values are {@link Boolean}, {@link BigDecimal},
 * {@link String} (texts and codes) or {@link LocalDate}. Immutable and thread-safe. What is not set is unknown; asking
 * for a value as what it is not throws {@link ClassCastException}.
 */
public final class Attributes {
    /** No further fields. */
    public static final Attributes NONE = new Attributes(Map.of());

    private final Map<String, Object> values;

    private Attributes(Map<String, Object> values) {
        this.values = values;
    }

    /** {@return these attributes and a truth value} */
    public Attributes with(String name, boolean value) {
        return plus(name, value);
    }

    /** {@return these attributes and a whole number} */
    public Attributes with(String name, long value) {
        return plus(name, BigDecimal.valueOf(value));
    }

    /** {@return these attributes and a number; 1.5 and 1.50 are the same one, and null leaves it unknown} */
    public Attributes with(String name, @Nullable BigDecimal value) {
        return plus(name, value == null ? null : PlainNumber.of(value.stripTrailingZeros()));
    }

    /** {@return these attributes and a text or code; null leaves it unknown} */
    public Attributes with(String name, @Nullable String value) {
        return plus(name, value);
    }

    /** {@return these attributes and a date; null leaves it unknown} */
    public Attributes with(String name, @Nullable LocalDate value) {
        return plus(name, value);
    }

    /** {@return these attributes without the named one} */
    public Attributes without(String name) {
        Map<String, Object> rest = new TreeMap<>(values);
        rest.remove(Objects.requireNonNull(name, "name"));
        return new Attributes(Collections.unmodifiableMap(rest));
    }

    /** {@return names and values, sorted by name} */
    public Map<String, Object> asMap() {
        return values;
    }

    /** {@return a truth value, or null where it is unknown} */
    public @Nullable Boolean flag(String name) {
        return (Boolean) values.get(name);
    }

    /** {@return a number, or null where it is unknown} */
    public @Nullable BigDecimal number(String name) {
        return (BigDecimal) values.get(name);
    }

    /** {@return a text or code, or null where it is unknown} */
    public @Nullable String text(String name) {
        return (String) values.get(name);
    }

    /** {@return a date, or null where it is unknown} */
    public @Nullable LocalDate date(String name) {
        return (LocalDate) values.get(name);
    }

    private Attributes plus(String name, @Nullable Object value) {
        if (value == null) {
            return without(name);
        }
        Map<String, Object> more = new TreeMap<>(values);
        more.put(Objects.requireNonNull(name, "name"), value);
        return new Attributes(Collections.unmodifiableMap(more));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attributes that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Names the attributes, not their values: a fact is personal data. */
    @Override
    public String toString() {
        return values.keySet().toString();
    }
}
