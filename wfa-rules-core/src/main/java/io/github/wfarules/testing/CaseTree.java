package io.github.wfarules.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wfarules.internal.source.Place;
import io.github.wfarules.internal.yaml.Tree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cases as they stand in scenario files: one laid over another, turned into JSON, and searched by path. */
final class CaseTree {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private CaseTree() {}

    /** Lays a mapping over another, field by field; lists and single values replace what is below. */
    static Tree merge(@Nullable Tree base, @Nullable Tree over) {
        if (base == null || over == null) {
            Tree either = base == null ? over : base;
            if (either == null) {
                throw new IllegalArgumentException("one of the two has to be there");
            }
            return either;
        }
        if (!(base instanceof Tree.Mapping below) || !(over instanceof Tree.Mapping above)) {
            return over;
        }
        Map<String, Tree.Entry> entries = new LinkedHashMap<>();
        below.entries().forEach(entry -> entries.put(entry.key().text(), entry));
        for (Tree.Entry entry : above.entries()) {
            Tree under = below.get(entry.key().text());
            entries.put(entry.key().text(), new Tree.Entry(entry.key(), merge(under, entry.value())));
        }
        return new Tree.Mapping(List.copyOf(entries.values()), above.at());
    }

    /** {@return the same as JSON} */
    static JsonNode json(Tree tree) {
        if (tree instanceof Tree.Mapping mapping) {
            ObjectNode object = JSON.objectNode();
            mapping.entries().forEach(entry -> object.set(entry.key().text(), json(entry.value())));
            return object;
        }
        if (tree instanceof Tree.Sequence sequence) {
            ArrayNode array = JSON.arrayNode();
            sequence.items().forEach(item -> array.add(json(item)));
            return array;
        }
        return json((Tree.Scalar) tree);
    }

    private static JsonNode json(Tree.Scalar scalar) {
        return switch (scalar.kind()) {
            case NOTHING -> JSON.nullNode();
            case FLAG -> JSON.booleanNode(scalar.text().toLowerCase(Locale.ROOT).equals("true"));
            case NUMBER -> number(scalar.text());
            case TEXT -> JSON.textNode(scalar.text());
        };
    }

    /** YAML knows numbers that JSON does not, such as {@code 0x1F}; they stay texts, and are refused as such. */
    private static JsonNode number(String text) {
        try {
            return JSON.numberNode(new BigDecimal(text));
        } catch (NumberFormatException otherwiseWritten) {
            return JSON.textNode(text);
        }
    }

    /** {@return where the value of this path stands, such as {@code determinations[0].code}, or what is nearest to it} */
    static Place place(Tree tree, String path) {
        Tree at = tree;
        for (String step : steps(path)) {
            Tree next = null;
            if (at instanceof Tree.Mapping mapping) {
                next = mapping.get(step);
            } else if (at instanceof Tree.Sequence sequence && step.matches("\\d{1,6}")) {
                int index = Integer.parseInt(step);
                next = index < sequence.items().size() ? sequence.items().get(index) : null;
            }
            if (next == null) {
                break;
            }
            at = next;
        }
        return at.at();
    }

    private static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        for (String step : path.split("[.\\[\\]]+")) {
            if (!step.isEmpty()) {
                steps.add(step);
            }
        }
        return steps;
    }
}
