package io.github.wfarules.internal.policy;

import io.github.wfarules.Text;
import io.github.wfarules.internal.model.AttributeDeclaration;
import io.github.wfarules.internal.model.Counter;
import io.github.wfarules.internal.model.Counter.Measure;
import io.github.wfarules.internal.model.Counter.Span;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.ParameterLayer.Declaration;
import io.github.wfarules.internal.model.ParameterLayer.Kind;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.text.Hint;
import io.github.wfarules.internal.yaml.Fields;
import io.github.wfarules.internal.yaml.ScalarReader;
import io.github.wfarules.internal.yaml.Tree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a counters.yaml. */
final class CounterReader {
    private static final Map<String, Measure> MEASURES = ParameterReader.words(Measure.values());
    private static final Map<String, Span> SPANS = ParameterReader.words(Span.values());
    private static final String EVENTS = "events";

    private final String policy;
    private final Scope scope;
    private final ProblemLog log;
    private final Map<String, AttributeDeclaration> attributes = new TreeMap<>();
    private final Map<String, Declaration> parameters = new TreeMap<>();
    private final Set<String> above = new TreeSet<>();

    /** Takes what counters may refer to: the layer as far as it has been read, and the layers above it. */
    CounterReader(Layer layer, Scope scope, ProblemLog log) {
        this.policy = layer.id();
        this.scope = scope;
        this.log = log;
        List<Layer> layers = new ArrayList<>(scope.parents());
        layers.forEach(parent -> above.addAll(parent.counters().keySet()));
        layers.add(layer);
        for (Layer each : layers) {
            each.attributes().stream()
                    .filter(attribute -> attribute.group().equals("event"))
                    .forEach(attribute -> attributes.put(attribute.name(), attribute));
            each.parameters().values().stream()
                    .filter(parameter -> parameter.declaration() != null)
                    .forEach(parameter -> parameters.put(parameter.id(), parameter.declaration()));
        }
    }

    Map<String, Counter> read(Tree file) {
        Map<String, Counter> counters = new LinkedHashMap<>();
        for (Tree.Entry entry : Fields.entries(file, log)) {
            String id = entry.key().text();
            Ids.checkOwned(id, policy, entry.key().at(), log);
            if (above.contains(id)) {
                log.error(
                        entry.key().at(),
                        "pencacah `%s` sudah ada di lapisan atas; beri nama lain",
                        "the counter `%s` is already declared above; choose another id",
                        id);
            }
            Counter counter = counter(id, entry);
            if (counter != null) {
                counters.put(id, counter);
            }
        }
        return Collections.unmodifiableMap(counters);
    }

    private @Nullable Counter counter(String id, Tree.Entry entry) {
        Fields fields = Fields.of(
                entry.value(), log, "title", "measure", "of", "per", "where", "during", "within", "by", "sums");
        if (fields == null) {
            return null;
        }
        Text title = fields.requiredTitle("title");
        Measure measure = fields.requiredOneOf("measure", MEASURES);
        Span per = fields.requiredOneOf("per", SPANS);
        List<String> of = of(measure, fields.required("of"));
        Map<String, Object> where = where(fields.entries("where"));
        String during = parameter(fields.get("during"), Kind.CLOCK_WINDOW);
        String within = parameter(only(Measure.MOST_WITHIN, measure, "within", fields), Kind.DURATION);
        String sums = sums(only(Measure.SUM, measure, "sums", fields));
        String by = by(fields.get("by"));
        if (measure == Measure.VIOLATIONS && (fields.has("where") || fields.has("during") || fields.has("by"))) {
            log.error(
                    fields.at("where", "during", "by"),
                    "pelanggaran tidak punya isian tambahan atau jam; hapus `where`, `during` dan `by`",
                    "violations have no further fields and no hours; remove `where`, `during` and `by`");
        }
        return title == null || measure == null || per == null
                ? null
                : new Counter(
                        id,
                        title,
                        measure,
                        of,
                        per,
                        where,
                        during,
                        within,
                        by,
                        sums,
                        entry.key().at().line());
    }

    /** {@return what stands under a key that one measure needs, and no other has} */
    private @Nullable Tree only(Measure needs, @Nullable Measure measure, String key, Fields fields) {
        if (measure == needs) {
            return fields.required(key);
        }
        if (measure != null && fields.has(key)) {
            String word = needs.name().toLowerCase(Locale.ROOT).replace('_', '-');
            log.error(
                    fields.at(key),
                    "`%s` hanya untuk `measure: %s`; hapus",
                    "`%s` is for `measure: %s` only; remove it",
                    key,
                    word);
        }
        return null;
    }

    private List<String> of(@Nullable Measure measure, @Nullable Tree tree) {
        List<String> of = new ArrayList<>();
        for (Tree item : tree == null ? List.<Tree>of() : Fields.items(tree, log)) {
            // Rules are not read yet; that these exist is checked when they are.
            String said = measure == Measure.VIOLATIONS ? new ScalarReader(log).text(item) : scope.code(item, EVENTS);
            if (said != null) {
                of.add(said);
            }
        }
        return List.copyOf(of);
    }

    private @Nullable String parameter(@Nullable Tree tree, Kind kind) {
        String id = tree == null ? null : new ScalarReader(log).text(tree);
        if (tree == null || id == null) {
            return null;
        }
        Declaration declaration = parameters.get(id);
        if (declaration == null || declaration.kind() != kind) {
            Set<String> known = new TreeSet<>();
            parameters.forEach((other, declared) -> {
                if (declared.kind() == kind) {
                    known.add(other);
                }
            });
            log.error(
                    tree.at(),
                    "tidak ada parameter `%s` berjenis `%s`%s",
                    "there is no parameter `%s` of the kind `%s`%s",
                    id,
                    kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    Hint.of(id, known));
            return null;
        }
        return id;
    }

    private @Nullable String sums(@Nullable Tree tree) {
        String name = tree == null ? null : new ScalarReader(log).text(tree);
        if (tree == null || name == null || Counter.UNITS.contains(name)) {
            return name;
        }
        AttributeDeclaration attribute = attributes.get(name);
        if (attribute == null || attribute.type() != AttributeDeclaration.Type.NUMBER) {
            Set<String> known = new TreeSet<>(Counter.UNITS);
            attributes.values().stream()
                    .filter(other -> other.type() == AttributeDeclaration.Type.NUMBER)
                    .forEach(other -> known.add(other.name()));
            log.error(
                    tree.at(),
                    "`%s` tidak dapat dijumlahkan%s",
                    "`%s` cannot be added up%s",
                    name,
                    Hint.of(name, known));
        }
        return name;
    }

    /** {@return the field with the day that an event is about} */
    private @Nullable String by(@Nullable Tree tree) {
        String name = tree == null ? null : new ScalarReader(log).text(tree);
        if (tree == null || name == null) {
            return null;
        }
        AttributeDeclaration attribute = attributes.get(name);
        if (attribute == null || attribute.type() != AttributeDeclaration.Type.DATE) {
            Set<String> known = new TreeSet<>();
            attributes.values().stream()
                    .filter(other -> other.type() == AttributeDeclaration.Type.DATE)
                    .forEach(other -> known.add(other.name()));
            log.error(
                    tree.at(),
                    "kejadian tidak punya isian `%s` berjenis `date`%s; tetapkan di bawah `attributes: event:` dalam"
                            + " policy.yaml",
                    "events have no field `%s` of the type `date`%s; declare it under `attributes: event:` in policy.yaml",
                    name,
                    Hint.of(name, known));
        }
        return name;
    }

    private Map<String, Object> where(List<Tree.Entry> entries) {
        Map<String, Object> where = new TreeMap<>();
        for (Tree.Entry entry : entries) {
            String name = entry.key().text();
            AttributeDeclaration attribute = attributes.get(name);
            if (attribute == null) {
                log.error(
                        entry.key().at(),
                        "kejadian tidak punya isian `%s`%s",
                        "events have no field `%s`%s",
                        name,
                        Hint.of(name, attributes.keySet()));
                continue;
            }
            Object value = value(attribute, entry.value());
            if (value != null) {
                where.put(name, value);
            }
        }
        return Collections.unmodifiableMap(where);
    }

    private @Nullable Object value(AttributeDeclaration attribute, Tree tree) {
        ScalarReader scalars = new ScalarReader(log);
        return switch (attribute.type()) {
            case FLAG -> scalars.flag(tree);
            case NUMBER -> scalars.number(tree);
            case TEXT -> scalars.text(tree);
            case DATE -> scalars.date(tree);
            case CODE -> scope.code(tree, String.valueOf(attribute.list()));
        };
    }
}
