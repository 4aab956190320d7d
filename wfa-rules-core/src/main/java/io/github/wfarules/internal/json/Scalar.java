package io.github.wfarules.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Set;
import java.util.regex.Pattern;

/** Values without parts. */
enum Scalar implements Codec {
    /** A text, code or id. A number is refused: {@code 007} and {@code 7} would become one id. */
    TEXT(String.class) {
        @Override
        public Object read(JsonNode node, Trail at, DeclaredAttributes declared) {
            if (!node.isTextual()) {
                throw at.refuse("harus berupa teks dalam tanda kutip", "must be a text in quotes");
            }
            return node.textValue();
        }

        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            out.writeString((String) value);
        }
    },

    FLAG(Boolean.class, boolean.class) {
        @Override
        public Object read(JsonNode node, Trail at, DeclaredAttributes declared) {
            if (!node.isBoolean()) {
                throw at.refuse(
                        "harus true atau false, tanpa tanda kutip; hilangkan bila tidak diketahui",
                        "must be true or false, without quotes; leave it out where it is unknown");
            }
            return node.booleanValue();
        }

        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            out.writeBoolean((Boolean) value);
        }
    },

    /** Every whole number in cases and decisions counts something. */
    COUNT(Integer.class, int.class) {
        @Override
        public Object read(JsonNode node, Trail at, DeclaredAttributes declared) {
            return (int) count(node, at, Integer.MAX_VALUE);
        }

        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            out.writeNumber((Integer) value);
        }
    },

    /** A count that may outgrow an integer. */
    LARGE_COUNT(Long.class, long.class) {
        @Override
        public Object read(JsonNode node, Trail at, DeclaredAttributes declared) {
            return count(node, at, Long.MAX_VALUE);
        }

        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            out.writeNumber((Long) value);
        }
    },

    NUMBER(BigDecimal.class) {
        @Override
        public Object read(JsonNode node, Trail at, DeclaredAttributes declared) {
            if (!node.isNumber()) {
                throw at.refuse(
                        "harus bilangan tanpa tanda kutip, dengan titik desimal seperti 5.5",
                        "must be a number without quotes, with a decimal point as in 5.5");
            }
            BigDecimal number = node.decimalValue();
            if (number.precision() > DIGITS || Math.abs((long) number.scale()) > DIGITS) {
                throw at.refuse(
                        "terlalu panjang: paling banyak " + DIGITS + " angka",
                        "too long: at most " + DIGITS + " digits");
            }
            return number;
        }

        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            out.writeNumber((BigDecimal) value);
        }
    },

    DATE(LocalDate.class) {
        @Override
        public Object read(JsonNode node, Trail at, DeclaredAttributes declared) {
            String written = node.isTextual() ? node.textValue() : "";
            if (!ISO_DATE.matcher(written).matches()) {
                throw DAY_FIRST.matcher(written).matches()
                        ? at.refuse(
                                "tanggal ditulis mulai dari hari; tulis tahun-bulan-hari seperti 2025-03-24",
                                "the date is written day first; write year-month-day, as in 2025-03-24")
                        : at.refuse(
                                "harus tanggal tanpa jam, ditulis tahun-bulan-hari dalam tanda kutip seperti \"2025-03-24\"",
                                "must be a date without a time, written year-month-day in quotes, as in \"2025-03-24\"");
            }
            try {
                return LocalDate.parse(written);
            } catch (DateTimeException noSuchDay) {
                throw at.refuse("tanggal ini tidak ada dalam kalender", "there is no such day in the calendar");
            }
        }

        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            out.writeString(value.toString());
        }
    },

    /** An instant, with the offset of its zone: without one it would be another instant on another machine. */
    INSTANT(OffsetDateTime.class) {
        @Override
        public Object read(JsonNode node, Trail at, DeclaredAttributes declared) {
            String written = node.isTextual() ? node.textValue() : "";
            try {
                return OffsetDateTime.parse(written);
            } catch (DateTimeException noInstant) {
                throw LOCAL_TIME.matcher(written).matches()
                        ? at.refuse(
                                "zonanya tidak ada; tulis seperti \"2025-03-24T07:30:00+07:00\" (WIB +07:00, WITA +08:00,"
                                        + " WIT +09:00)",
                                "its zone is missing; write it as in \"2025-03-24T07:30:00+07:00\" (WIB +07:00, WITA"
                                        + " +08:00, WIT +09:00)")
                        : at.refuse(
                                "harus saat dengan tanggal, jam dan zona dalam tanda kutip seperti"
                                        + " \"2025-03-24T07:30:00+07:00\"",
                                "must be an instant with date, time and zone in quotes, as in"
                                        + " \"2025-03-24T07:30:00+07:00\"");
            }
        }

        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            out.writeString(value.toString());
        }
    },

    MONTH(YearMonth.class) {
        @Override
        public Object read(JsonNode node, Trail at, DeclaredAttributes declared) {
            try {
                return YearMonth.parse(node.isTextual() ? node.textValue() : "");
            } catch (DateTimeException noMonth) {
                throw at.refuse(
                        "harus bulan, ditulis tahun-bulan dalam tanda kutip seperti \"2025-06\"",
                        "must be a month, written year-month in quotes, as in \"2025-06\"");
            }
        }

        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            out.writeString(value.toString());
        }
    },

    /** The same for what needs no zone of its own: it is written in UTC. */
    POINT(Instant.class) {
        @Override
        public Object read(JsonNode node, Trail at, DeclaredAttributes declared) {
            return ((OffsetDateTime) INSTANT.read(node, at, declared)).toInstant();
        }

        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            out.writeString(value.toString());
        }
    },

    LENGTH(Duration.class) {
        @Override
        public Object read(JsonNode node, Trail at, DeclaredAttributes declared) {
            try {
                return Duration.parse(node.isTextual() ? node.textValue() : "");
            } catch (DateTimeException noLength) {
                throw at.refuse(
                        "harus lama waktu dalam tanda kutip, seperti \"PT7H30M\" untuk 7 jam 30 menit",
                        "must be a length of time in quotes, as in \"PT7H30M\" for 7 hours 30 minutes");
            }
        }

        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            out.writeString(value.toString());
        }
    };

    /** Ample for rupiah, and short enough that writing it without an exponent cannot fill the memory. */
    private static final int DIGITS = 38;

    private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern LOCAL_TIME =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9.]+)?");
    private static final Pattern DAY_FIRST = Pattern.compile("[0-9]{1,2}[-/. ][0-9]{1,2}[-/. ][0-9]{4}");

    private final Set<Class<?>> types;

    Scalar(Class<?>... types) {
        this.types = Set.of(types);
    }

    /** {@return whether values of this Java type are written so} */
    boolean fits(Class<?> type) {
        return types.contains(type);
    }

    private static long count(JsonNode node, Trail at, long most) {
        try {
            if (node.isNumber()) {
                long count = node.decimalValue().longValueExact();
                if (count >= 0 && count <= most) {
                    return count;
                }
            }
        } catch (ArithmeticException notWholeOrTooLarge) {
            // Refused below, like everything else that counts nothing.
        }
        throw at.refuse(
                "harus bilangan bulat tanpa tanda kutip, mulai dari 0",
                "must be a whole number without quotes, 0 or more");
    }
}
