package io.github.wfarules.internal.index;

import io.github.wfarules.Text;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what {@link IndexOutput} wrote. For one thread. */
public final class IndexInput {
    private final ByteBuffer body;
    private final String[] texts;

    /** Reads one element of a list. */
    public interface Reader<T> {
        /** {@return the next element} */
        T read(IndexInput in);
    }

    /** Begins at the first number. */
    public IndexInput(byte[] bytes) {
        body = ByteBuffer.wrap(bytes);
        texts = new String[body.getInt()];
        int at = Integer.BYTES * (texts.length + 1);
        for (int i = 0; i < texts.length; i++) {
            int length = body.getInt();
            texts[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
        }
        body.position(at);
    }

    /** {@return the next number} */
    int number() {
        return body.getInt();
    }

    long wide() {
        return body.getLong();
    }

    boolean flag() {
        return number() != 0;
    }

    /** {@return the next text} */
    public String text() {
        return texts[number()];
    }

    /** {@return the next text; null where there is none} */
    public @Nullable String textOrNull() {
        int text = number();
        return text == IndexOutput.NOTHING ? null : texts[text];
    }

    <E extends Enum<E>> E word(E[] words) {
        return words[number()];
    }

    <E extends Enum<E>> @Nullable E wordOrNull(E[] words) {
        int word = number();
        return word == IndexOutput.NOTHING ? null : words[word];
    }

    LocalDate date() {
        return Objects.requireNonNull(dateOrNull());
    }

    @Nullable
    LocalDate dateOrNull() {
        int day = number();
        return day == IndexOutput.NO_DATE ? null : LocalDate.ofEpochDay(day);
    }

    Text both() {
        return new Text(text(), text());
    }

    @Nullable
    Text bothOrNull() {
        String id = textOrNull();
        String en = textOrNull();
        return id == null || en == null ? null : new Text(id, en);
    }

    /** {@return the next list, which cannot be changed} */
    public <T> List<T> all(Reader<? extends T> reader) {
        int size = number();
        List<T> elements = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            elements.add(reader.read(this));
        }
        return List.copyOf(elements);
    }

    /** {@return the next list, in its order, by the names of its elements} It cannot be changed. */
    <T> Map<String, T> byName(Reader<T> reader, Function<T, String> name) {
        Map<String, T> elements = new LinkedHashMap<>();
        for (int left = number(); left > 0; left--) {
            T element = reader.read(this);
            elements.put(name.apply(element), element);
        }
        return Collections.unmodifiableMap(elements);
    }

    /** {@return the next list of texts, which cannot be changed} */
    public List<String> texts() {
        return all(IndexInput::text);
    }
}
