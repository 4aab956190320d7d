package io.github.wfarules.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.wfarules.facts.Attributes;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** Declared fields stand in JSON among the fields of their fact: a host need not know which of them the library has. */
final class AttributeFields {
    private AttributeFields() {}

    static Attributes read(JsonNode fact, Trail at, Map<String, Codec> further) {
        Attributes attributes = Attributes.NONE;
        for (Map.Entry<String, Codec> field : further.entrySet()) {
            String name = field.getKey();
            JsonNode node = fact.get(name);
            if (node != null && !node.isNull()) {
                Object value = field.getValue().read(node, at.field(name), DeclaredAttributes.NONE);
                attributes = with(attributes, name, value);
            }
        }
        return attributes;
    }

    static void write(Attributes attributes, JsonGenerator out) throws IOException {
        for (Map.Entry<String, Object> field : attributes.asMap().entrySet()) {
            out.writeFieldName(field.getKey());
            Codecs.of(field.getValue().getClass()).write(field.getValue(), out);
        }
    }

    private static Attributes with(Attributes attributes, String name, Object value) {
        if (value instanceof Boolean flag) {
            return attributes.with(name, flag);
        } else if (value instanceof BigDecimal number) {
            return attributes.with(name, number);
        } else if (value instanceof LocalDate date) {
            return attributes.with(name, date);
        }
        return attributes.with(name, (String) value);
    }
}
