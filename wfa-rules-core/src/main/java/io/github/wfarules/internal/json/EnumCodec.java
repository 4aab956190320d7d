package io.github.wfarules.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** One of a few words, by name. The message lists them and guesses none: a guess would show what was written. */
final class EnumCodec implements Codec {
    private final Map<String, Object> byName = new LinkedHashMap<>();

    EnumCodec(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            byName.put(((Enum<?>) constant).name(), constant);
        }
    }

    @Override
    public Object read(JsonNode node, Trail at, DeclaredAttributes declared) {
        Object constant = node.isTextual() ? byName.get(node.textValue()) : null;
        if (constant == null) {
            String words = String.join(", ", byName.keySet());
            throw at.refuse("harus salah satu dari " + words, "must be one of " + words);
        }
        return constant;
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        out.writeString(((Enum<?>) value).name());
    }
}
