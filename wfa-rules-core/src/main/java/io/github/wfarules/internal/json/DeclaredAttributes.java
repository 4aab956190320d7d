package io.github.wfarules.internal.json;

import io.github.wfarules.internal.model.AttributeDeclaration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The further fields that a policy declares, by the kind of fact and then by name. Immutable and thread-safe. */
final class DeclaredAttributes {
    static final DeclaredAttributes NONE = new DeclaredAttributes(List.of());

    private static final Map<String, String> GROUP_OF_LIST = Map.of("events", "event");

    private final Map<String, Map<String, Codec>> byGroup = new TreeMap<>();

    DeclaredAttributes(List<AttributeDeclaration> declarations) {
        for (AttributeDeclaration declaration : declarations) {
            byGroup.computeIfAbsent(declaration.group(), group -> new TreeMap<>())
                    .put(declaration.name(), codec(declaration.type()));
        }
    }

    /** {@return the fields of the fact at the path, which ends in the name of its kind or of a list of them} */
    Map<String, Codec> of(Trail at) {
        String name = at.name();
        return byGroup.isEmpty() ? Map.of() : byGroup.getOrDefault(GROUP_OF_LIST.getOrDefault(name, name), Map.of());
    }

    private static Codec codec(AttributeDeclaration.Type type) {
        return switch (type) {
            case FLAG -> Scalar.FLAG;
            case NUMBER -> Scalar.NUMBER;
            case TEXT, CODE -> Scalar.TEXT;
            case DATE -> Scalar.DATE;
        };
    }
}
