package io.github.wfarules.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The members of a roster as scenario files write them: what all have in common once, under {@code each}. */
final class Members {
    private static final String EACH = "each";

    private Members() {}

    /** {@return the request, what stands under {@code each} laid under every member} */
    static JsonNode spread(JsonNode request) {
        if (!(request instanceof ObjectNode object) || !object.has(EACH)) {
            return request;
        }
        JsonNode each = object.remove(EACH);
        if (each instanceof ObjectNode common && object.get("members") instanceof ArrayNode members) {
            for (int i = 0; i < members.size(); i++) {
                if (members.get(i) instanceof ObjectNode member) {
                    members.set(i, over(common.deepCopy(), member));
                }
            }
        }
        return object;
    }

    private static ObjectNode over(ObjectNode common, ObjectNode own) {
        for (Map.Entry<String, JsonNode> field : own.properties()) {
            JsonNode below = common.get(field.getKey());
            boolean both = below instanceof ObjectNode && field.getValue() instanceof ObjectNode;
            common.set(
                    field.getKey(), both ? over((ObjectNode) below, (ObjectNode) field.getValue()) : field.getValue());
        }
        return common;
    }
}
