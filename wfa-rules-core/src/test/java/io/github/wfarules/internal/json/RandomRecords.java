package io.github.wfarules.internal.json;

import io.github.wfarules.facts.Attributes;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Makes any record that JSON knows, from its components: a component added later is tried without a word here. */
final class RandomRecords {
    private final Random random;
    private final Attributes attributes;

    /** Facts that may have attributes get these or none. */
    RandomRecords(long seed, Attributes attributes) {
        random = new Random(seed);
        this.attributes = attributes;
    }

    <R extends Record> R next(Class<R> type) {
        return type.cast(value(type));
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            return Stream.generate(() -> value(list.getActualTypeArguments()[0]))
                    .limit(random.nextInt(4))
                    .toList();
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain);
        } else if (plain.isEnum()) {
            return one(List.of(plain.getEnumConstants()));
        } else if (plain == Attributes.class) {
            return one(List.of(attributes, Attributes.NONE));
        }
        return scalar(plain);
    }

    private Object record(Class<?> type) {
        RecordShape shape = new RecordShape(type);
        return shape.create(shape.fields().stream()
                .map(field -> field.nullable() && random.nextInt(3) == 0 ? null : value(field.type()))
                .toArray());
    }

    private Object scalar(Class<?> type) {
        if (type == String.class) {
            return one(List.of("–", "e1", "Dinas \"Kominfo\"", "naïve\u2028\u0000\t", "\uD83D\uDE00", "1e3"));
        } else if (type == Boolean.class || type == boolean.class) {
            return random.nextBoolean();
        } else if (type == Integer.class || type == int.class) {
            return one(List.of(0, 1, random.nextInt(Integer.MAX_VALUE), Integer.MAX_VALUE));
        } else if (type == LocalDate.class) {
            return one(List.of(LocalDate.of(0, 1, 1), LocalDate.of(2024, 2, 29), LocalDate.of(9999, 12, 31)));
        } else if (type == OffsetDateTime.class) {
            ZoneOffset offset = one(List.of(ZoneOffset.UTC, ZoneOffset.ofHours(7), ZoneOffset.ofHours(9)));
            return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000))
                    .atOffset(offset);
        } else if (type == long.class) {
            return random.nextLong(Long.MAX_VALUE);
        } else if (type == YearMonth.class) {
            return YearMonth.of(2020 + random.nextInt(20), 1 + random.nextInt(12));
        } else if (type == Instant.class) {
            return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
        } else if (type == Duration.class) {
            return Duration.ofSeconds(random.nextInt());
        } else if (type == BigDecimal.class) {
            return new BigDecimal(BigInteger.valueOf(random.nextInt()), random.nextInt(25) - 12);
        }
        throw new AssertionError("make a random " + type);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
