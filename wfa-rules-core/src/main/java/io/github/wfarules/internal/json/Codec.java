package io.github.wfarules.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Reads and writes values of one type. Stateless or immutable, so thread-safe. */
interface Codec {
    /**
     * {@return the value}
     *
     * @param node never missing and never the JSON null
     * @param declared the further fields that the facts may have
     * @throws io.github.wfarules.BadInputException if it is not such a value; it shows the path, never the value
     */
    Object read(JsonNode node, Trail at, DeclaredAttributes declared);

    /**
     * {@return what a field that is left out says}
     *
     * @throws io.github.wfarules.BadInputException if the field is required
     */
    default Object absent(Trail at, DeclaredAttributes declared) {
        throw at.refuse("wajib diisi, tetapi tidak ada", "required, and missing");
    }

    void write(Object value, JsonGenerator out) throws IOException;
}
