package io.github.wfarules.internal.drl;

import io.github.wfarules.Instrument;
import io.github.wfarules.internal.model.AttributeDeclaration;
import io.github.wfarules.internal.model.CodeList;
import io.github.wfarules.internal.model.Counter;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.ParameterLayer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What rule files may refer to: everything that their own layer and the layers above declare. */
final class Declarations {
    private final Map<String, Instrument> instruments = new HashMap<>();
    private final Map<String, ParameterLayer.Declaration> parameters = new HashMap<>();
    private final Map<String, Set<String>> codes = new HashMap<>();
    private final List<CodeList.Entry> entries = new ArrayList<>();
    private final Map<String, Counter> counters = new TreeMap<>();
    private final List<AttributeDeclaration> attributes = new ArrayList<>();
    private final Set<String> deductions = new TreeSet<>();

    Declarations(List<Layer> layers) {
        for (Layer layer : layers) {
            instruments.putAll(layer.instruments());
            attributes.addAll(layer.attributes());
            counters.putAll(layer.counters());
            layer.parameters().forEach((id, parameter) -> {
                if (parameter.declaration() != null) {
                    parameters.put(id, parameter.declaration());
                }
            });
            layer.lists().values().forEach(this::add);
            layer.services().deductions().forEach(deduction -> deductions.add(deduction.id()));
        }
    }

    private void add(CodeList list) {
        entries.addAll(list.entries().values());
        codes.computeIfAbsent(list.id(), id -> new TreeSet<>())
                .addAll(list.entries().keySet());
    }

    @Nullable
    Instrument instrument(String id) {
        return instruments.get(id);
    }

    Set<String> deductions() {
        return deductions;
    }

    Set<String> instruments() {
        return new TreeSet<>(instruments.keySet());
    }

    ParameterLayer.@Nullable Declaration parameter(String id) {
        return parameters.get(id);
    }

    /** {@return the ids of the parameters of the given kind} */
    Set<String> parameters(ParameterLayer.Kind kind) {
        Set<String> ids = new TreeSet<>();
        parameters.forEach((id, declaration) -> {
            if (declaration.kind() == kind) {
                ids.add(id);
            }
        });
        return ids;
    }

    /** {@return the counters by id, sorted} */
    Map<String, Counter> counters() {
        return counters;
    }

    /** {@return the codes of a list; empty where there is no such list} */
    Set<String> codes(String list) {
        return codes.getOrDefault(list, Set.of());
    }

    /** {@return the code with this title or other name; null where there is none} */
    @Nullable
    String codeCalled(String list, String words) {
        for (CodeList.Entry entry : entries) {
            boolean called = entry.title().id().equalsIgnoreCase(words)
                    || entry.title().en().equalsIgnoreCase(words)
                    || entry.aliases().stream().anyMatch(words::equalsIgnoreCase);
            if (called && codes(list).contains(entry.code())) {
                return entry.code();
            }
        }
        return null;
    }

    /** {@return the further fields of a group of facts} */
    List<AttributeDeclaration> attributes(String group) {
        return attributes.stream()
                .filter(attribute -> attribute.group().equals(group))
                .toList();
    }
}
