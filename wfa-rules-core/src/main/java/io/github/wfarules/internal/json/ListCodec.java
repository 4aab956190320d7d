package io.github.wfarules.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A list of values of one type. A list that is left out is empty. */
final class ListCodec implements Codec {
    private final Codec elements;

    ListCodec(Codec elements) {
        this.elements = elements;
    }

    @Override
    public Object read(JsonNode node, Trail at, DeclaredAttributes declared) {
        if (!node.isArray()) {
            throw at.refuse("harus berupa daftar dalam tanda [ ]", "must be a list in [ ]");
        }
        List<Object> values = new ArrayList<>(node.size());
        for (JsonNode element : node) {
            Trail there = at.element(values.size());
            values.add(element.isNull() ? elements.absent(there, declared) : elements.read(element, there, declared));
        }
        return List.copyOf(values);
    }

    @Override
    public Object absent(Trail at, DeclaredAttributes declared) {
        return List.of();
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (Object element : (List<?>) value) {
            elements.write(element, out);
        }
        out.writeEndArray();
    }
}
