package io.github.wfarules.internal.policy;

import io.github.wfarules.Text;
import io.github.wfarules.internal.model.CodeList;
import io.github.wfarules.internal.model.Deduction;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.ServiceLevel;
import io.github.wfarules.internal.source.Place;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.yaml.Fields;
import io.github.wfarules.internal.yaml.Tree;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the code lists of a policy.yaml. A layer may add codes, and further names for the codes of upper layers. */
final class CodeListReader {

    /** Lists whose codes the library acts on: it would not know what to do with others. */
    private static final Map<String, Set<String>> CLOSED = Map.of(
            "clocks", ParameterReader.words(ServiceLevel.Clock.values()).keySet(),
            "first-days", ParameterReader.words(ServiceLevel.FirstDay.values()).keySet(),
            "reopenings", ParameterReader.words(ServiceLevel.Reopening.values()).keySet(),
            "splits", ParameterReader.words(Deduction.Split.values()).keySet());

    private final Codes upper;
    private final ProblemLog log;

    CodeListReader(List<Layer> parents, ProblemLog log) {
        this.upper = Codes.of(parents);
        this.log = log;
    }

    Map<String, CodeList> read(List<Tree.Entry> entries) {
        Map<String, CodeList> lists = new LinkedHashMap<>();
        for (Tree.Entry entry : entries) {
            String id = entry.key().text();
            Ids.check(id, entry.key().at(), log);
            lists.put(id, list(id, entry.value()));
        }
        return Collections.unmodifiableMap(lists);
    }

    private CodeList list(String id, Tree tree) {
        Map<String, CodeList.Entry> codes = new LinkedHashMap<>();
        Map<String, String> names = new HashMap<>();
        for (Tree.Entry entry : Fields.entries(tree, log)) {
            String code = entry.key().text();
            if (Ids.check(code, entry.key().at(), log)) {
                claim(id, code, code, entry.key().at(), names);
                checkClosed(id, code, entry.key().at());
                codes.put(code, entry(id, code, entry.value(), names));
            }
        }
        return new CodeList(id, Collections.unmodifiableMap(codes));
    }

    private void checkClosed(String list, String code, Place at) {
        Set<String> closed = CLOSED.get(list);
        if (closed != null && !closed.contains(code)) {
            log.error(
                    at,
                    "daftar `%s` hanya mengenal `%s`; hapus",
                    "the list `%s` has only `%s`; remove this one",
                    list,
                    String.join("`, `", closed));
        }
    }

    private CodeList.Entry entry(String list, String code, Tree tree, Map<String, String> names) {
        Text fallback = new Text(code, code);
        Fields fields = Fields.of(tree, log, "title", "aliases");
        if (fields == null) {
            return new CodeList.Entry(code, fallback, List.of());
        }
        for (Tree alias : fields.items("aliases")) {
            if (alias instanceof Tree.Scalar scalar) {
                claim(list, code, scalar.text(), scalar.at(), names);
            }
        }
        Text title = title(list, code, fields);
        return new CodeList.Entry(code, title == null ? fallback : title, fields.texts("aliases"));
    }

    private @Nullable Text title(String list, String code, Fields fields) {
        Text known = upper.title(list, code);
        if (known == null) {
            return fields.requiredTitle("title");
        }
        if (fields.has("title")) {
            log.error(
                    fields.at(),
                    "kode `%s` sudah ada di lapisan atas; di sini hanya boleh ada `aliases`",
                    "the code `%s` is already declared above; only `aliases` may be added here",
                    code);
        }
        return known;
    }

    /** An alias may be what another code is titled: that is how a policy says whom a shared title means. */
    private void claim(String list, String code, String name, Place at, Map<String, String> names) {
        String above = upper.declared(list, name);
        String holder = above != null ? above : names.putIfAbsent(Codes.folded(name), code);
        boolean repeated = code.equals(holder) && !name.equals(code);
        if (holder != null && (repeated || !code.equals(holder))) {
            log.error(
                    at,
                    "nama `%s` sudah dipakai oleh kode `%s` dalam daftar `%s`; hapus salah satunya",
                    "the name `%s` already stands for the code `%s` of the list `%s`; remove one of them",
                    name,
                    holder,
                    list);
        }
    }
}
