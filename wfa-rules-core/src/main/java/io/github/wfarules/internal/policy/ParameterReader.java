package io.github.wfarules.internal.policy;

import io.github.wfarules.Basis;
import io.github.wfarules.Text;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.ParameterLayer;
import io.github.wfarules.internal.model.ParameterLayer.Bound;
import io.github.wfarules.internal.model.ParameterLayer.DateWindow;
import io.github.wfarules.internal.model.ParameterLayer.DatedValue;
import io.github.wfarules.internal.model.ParameterLayer.Declaration;
import io.github.wfarules.internal.model.ParameterLayer.Kind;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.text.Hint;
import io.github.wfarules.internal.yaml.Fields;
import io.github.wfarules.internal.yaml.Tree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a parameters.yaml. */
final class ParameterReader {

    private static final Map<String, Kind> KINDS = words(Kind.values());
    private static final Map<String, Bound> BOUNDS = words(Bound.values());

    private final String policy;
    private final Scope scope;
    private final ValueReader values;
    private final ProblemLog log;
    private final Map<String, Declared> declaredAbove = new TreeMap<>();

    private record Declared(Declaration declaration, String layer) {}

    ParameterReader(String policy, Scope scope, ProblemLog log) {
        this.policy = policy;
        this.scope = scope;
        this.log = log;
        this.values = new ValueReader(scope, log);
        for (Layer parent : scope.parents()) {
            parent.parameters().values().stream()
                    .filter(parameter -> parameter.declaration() != null)
                    .forEach(parameter ->
                            declaredAbove.put(parameter.id(), new Declared(parameter.declaration(), parent.id())));
        }
    }

    static <E extends Enum<E>> Map<String, E> words(E[] constants) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : constants) {
            words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return Collections.unmodifiableMap(words);
    }

    Map<String, ParameterLayer> read(Tree file) {
        Map<String, ParameterLayer> parameters = new LinkedHashMap<>();
        for (Tree.Entry entry : Fields.entries(file, log)) {
            ParameterLayer parameter = parameter(entry);
            if (parameter != null) {
                parameters.put(parameter.id(), parameter);
            }
        }
        return Collections.unmodifiableMap(parameters);
    }

    private @Nullable ParameterLayer parameter(Tree.Entry entry) {
        String id = entry.key().text();
        Fields fields = Fields.of(entry.value(), log, "kind", "bound", "title", "list", "continuous", "values");
        if (fields == null) {
            return null;
        }
        Declared above = declaredAbove.get(id);
        Declaration own = above == null ? declaration(entry, fields) : null;
        if (above != null && declares(fields)) {
            log.error(
                    entry.key().at(),
                    "`%s` sudah ditetapkan oleh `%s`; di sini hanya boleh ada `values`",
                    "`%s` is already declared by `%s`; only `values` may stand here",
                    id,
                    above.layer());
        }
        Declaration declaration = above == null ? own : above.declaration();
        if (declaration == null) {
            return null;
        }
        List<DatedValue> dated = new ArrayList<>();
        for (Tree item : fields.items("values")) {
            DatedValue value = value(item, declaration);
            if (value != null) {
                dated.add(value);
            }
        }
        new ValueDays(log).check(declaration, dated, entry.key().at());
        return new ParameterLayer(
                id,
                own,
                List.copyOf(dated),
                entry.key().at().file().path(),
                entry.key().at().line());
    }

    private static boolean declares(Fields fields) {
        return fields.has("kind")
                || fields.has("bound")
                || fields.has("title")
                || fields.has("list")
                || fields.has("continuous");
    }

    private @Nullable Declaration declaration(Tree.Entry entry, Fields fields) {
        String id = entry.key().text();
        if (!declares(fields)) {
            log.error(
                    entry.key().at(),
                    "tidak ada lapisan atas yang menetapkan parameter `%s`%s; untuk menetapkannya di sini, tulis"
                            + " `kind`, `bound` dan `title`",
                    "no upper layer declares the parameter `%s`%s; to declare it here, write `kind`, `bound` and"
                            + " `title`",
                    id,
                    Hint.of(id, declaredAbove.keySet()));
            return null;
        }
        Ids.checkOwned(id, policy, entry.key().at(), log);
        Kind kind = fields.requiredOneOf("kind", KINDS);
        Bound bound = fields.requiredOneOf("bound", BOUNDS);
        Text title = fields.requiredTitle("title");
        String list = null;
        if (kind == Kind.CODES || kind == Kind.TABLE_BY_CODE) {
            list = scope.list(fields.required("list"));
            if (list == null) {
                return null;
            }
        } else if (kind != null && fields.has("list")) {
            log.error(
                    fields.at("list"),
                    "`list` hanya untuk jenis `codes` dan `table-by-code`; hapus",
                    "only the kinds `codes` and `table-by-code` have a `list`; remove it");
        }
        if (kind == Kind.ORDER && (bound == Bound.CEILING || bound == Bound.FLOOR)) {
            log.error(
                    fields.at("bound"),
                    "sebuah urutan tidak mengenal lebih atau kurang; `bound` harus `fixed` atau `default`",
                    "an order knows no more and no less; `bound` has to be `fixed` or `default`");
        }
        boolean continuous = fields.flag("continuous");
        return kind == null || bound == null || title == null
                ? null
                : new Declaration(kind, bound, title, list, continuous);
    }

    private @Nullable DatedValue value(Tree tree, Declaration declaration) {
        Fields fields = Fields.of(tree, log, "value", "from", "to", "basis", "illustrative");
        if (fields == null) {
            return null;
        }
        Tree written = fields.required("value");
        Object value = written == null ? null : values.read(written, declaration);
        LocalDate from = fields.date("from");
        LocalDate to = fields.date("to");
        boolean illustrative = fields.flag("illustrative");
        Basis basis = scope.basis(illustrative ? fields.get("basis") : fields.required("basis"));
        if (value instanceof DateWindow && (from != null || to != null)) {
            log.error(
                    fields.at("from", "to"),
                    "hari-hari jendela ditulis di dalam `value`; pindahkan `from` dan `to` ke sana",
                    "the days of a window stand within `value`; move `from` and `to` there");
        }
        if (value == null || (basis == null && !illustrative)) {
            return null;
        }
        Days days = days(value, basis, from, to);
        if (days.isEmpty()) {
            log.error(
                    fields.at(),
                    "tidak ada hari dari %s; periksa `from`, `to`, dan hari-hari instrumennya",
                    "there is no day in %s; check `from`, `to` and the instrument's own days",
                    days);
            return null;
        }
        return new DatedValue(
                days.from(), days.to(), value, basis, illustrative, tree.at().line());
    }

    private static Days days(Object value, @Nullable Basis basis, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (value instanceof DateWindow window) {
            return new Days(window.from(), window.to());
        }
        return basis == null ? new Days(from, to) : Days.of(basis.instrument(), from, to);
    }
}
