package io.github.wfarules.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Records as JSON, in one line, and back. Fields come in the order of the components and what is null is left out, so
 * equal records give equal texts. For records whose components are texts, truth values, whole numbers from 0,
 * {@link java.math.BigDecimal}, {@link java.time.LocalDate}, {@link java.time.OffsetDateTime},
 * {@link java.time.Duration}, enums, records, and lists of these. Thread-safe.
 */
public final class JsonText {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private JsonText() {}

    /** {@return the record as a JSON object} */
    public static String of(Record value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(value, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Writes the record as a JSON object in UTF-8; does not close the output. */
    public static void write(Record value, ByteArrayOutputStream out) {
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            Codecs.of(value.getClass()).write(value, generator);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }

    /**
     * {@return the record that a JSON object says}
     *
     * @throws io.github.wfarules.BadInputException if it says none
     */
    public static <R extends Record> R read(Class<R> type, String json) {
        return type.cast(Codecs.of(type).read(JsonTree.parse(json), Trail.ROOT, DeclaredAttributes.NONE));
    }
}
