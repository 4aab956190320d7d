package io.github.wfarules.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.wfarules.BadInputException;
import io.github.wfarules.facts.Attributes;
import io.github.wfarules.internal.text.Nearest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as an object: its components are the fields, by name and in order. A component that may be null may be left
 * out. A record that is left out is read like an empty object, so that only its own required fields are missed, each by
 * its own path; one that says nothing is not written.
 */
final class RecordCodec implements Codec {
    private static final JsonNode EMPTY = JsonNodeFactory.instance.objectNode();

    private final RecordShape shape;

    RecordCodec(Class<?> type) {
        shape = new RecordShape(type);
    }

    @Override
    public Object read(JsonNode node, Trail at, DeclaredAttributes declared) {
        if (!node.isObject()) {
            throw noObject(at);
        }
        Map<String, Codec> further = shape.hasAttributes() ? declared.of(at) : Map.of();
        node.fieldNames().forEachRemaining(name -> {
            if (!shape.names().contains(name) && !further.containsKey(name)) {
                throw unnamed(name, at, further);
            }
        });
        List<RecordShape.Field> fields = shape.fields();
        @Nullable Object[] values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            RecordShape.Field field = fields.get(i);
            values[i] = field.isAttributes()
                    ? AttributeFields.read(node, at, further)
                    : value(field, node.get(field.name()), at.field(field.name()), declared);
        }
        return shape.create(values);
    }

    @Override
    public Object absent(Trail at, DeclaredAttributes declared) {
        return read(EMPTY, at, declared);
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (RecordShape.Field field : shape.fields()) {
            Object part = field.of(value);
            if (part instanceof Attributes attributes) {
                AttributeFields.write(attributes, out);
            } else if (part != null && !isLeftOut(field, part)) {
                out.writeFieldName(field.jsonName());
                field.codec().write(part, out);
            }
        }
        out.writeEndObject();
    }

    static BadInputException noObject(Trail at) {
        return at.refuse("harus berupa objek dalam tanda { }", "must be an object in { }");
    }

    private static @Nullable Object value(
            RecordShape.Field field, @Nullable JsonNode node, Trail at, DeclaredAttributes declared) {
        if (node != null && !node.isNull()) {
            return field.codec().read(node, at, declared);
        }
        return field.nullable() ? null : field.codec().absent(at, declared);
    }

    /** Where null has a meaning of its own, a record that says nothing is not left out. */
    private static boolean isLeftOut(RecordShape.Field field, Object part) {
        return !field.nullable() && field.codec() instanceof RecordCodec record && record.saysNothing(part);
    }

    private boolean saysNothing(Object value) {
        return shape.fields().stream().allMatch(field -> {
            Object part = field.of(value);
            return part == null || (field.isAttributes() ? part.equals(Attributes.NONE) : isLeftOut(field, part));
        });
    }

    private BadInputException unnamed(String name, Trail at, Map<String, Codec> further) {
        List<String> known = new ArrayList<>(shape.names());
        known.addAll(further.keySet());
        String nearest = Nearest.of(name, known);
        String all = String.join(", ", known);
        return nearest == null
                ? at.field(name)
                        .refuse("isian ini tidak dikenal; isian yang ada: " + all, "no such field; fields: " + all)
                : at.field(name)
                        .refuse(
                                "isian ini tidak dikenal; mungkin maksudnya `" + nearest + "`? Isian yang ada: " + all,
                                "no such field; did you mean `" + nearest + "`? Fields: " + all);
    }
}
