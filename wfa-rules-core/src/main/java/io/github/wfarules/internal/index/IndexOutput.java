package io.github.wfarules.internal.index;

import io.github.wfarules.Text;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes an index: first a table of all texts, each once, then numbers, some of which name texts. {@link IndexInput} reads
 * it. For one thread.
 */
public final class IndexOutput {
    static final int NOTHING = -1;
    static final int NO_DATE = Integer.MIN_VALUE;

    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** Writes one element of a list. */
    public interface Writer<T> {
        /** Writes it. */
        void write(T element, IndexOutput out);
    }

    /** Writes a number. */
    void number(int number) {
        body.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    void wide(long number) {
        body.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    void flag(boolean flag) {
        number(flag ? 1 : 0);
    }

    /** Writes a text, or that there is none. */
    public void text(@Nullable String text) {
        number(text == null ? NOTHING : texts.computeIfAbsent(text, each -> texts.size()));
    }

    void word(@Nullable Enum<?> word) {
        number(word == null ? NOTHING : word.ordinal());
    }

    void date(@Nullable LocalDate date) {
        number(date == null ? NO_DATE : Math.toIntExact(date.toEpochDay()));
    }

    void both(@Nullable Text text) {
        text(text == null ? null : text.id());
        text(text == null ? null : text.en());
    }

    /** Writes the elements of a list. */
    public <T> void all(Collection<T> elements, Writer<? super T> writer) {
        number(elements.size());
        elements.forEach(element -> writer.write(element, this));
    }

    /** Writes a list of texts. */
    public void texts(Collection<String> elements) {
        all(elements, (text, out) -> out.text(text));
    }

    /** {@return what was written} */
    public byte[] bytes() {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        ByteBuffer lengths = ByteBuffer.allocate(Integer.BYTES * (texts.size() + 1));
        lengths.putInt(texts.size());
        for (String text : texts.keySet()) {
            byte[] content = text.getBytes(StandardCharsets.UTF_8);
            lengths.putInt(content.length);
            table.writeBytes(content);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(lengths.array());
        whole.writeBytes(table.toByteArray());
        whole.writeBytes(body.toByteArray());
        return whole.toByteArray();
    }
}
