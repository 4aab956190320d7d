package io.github.wfarules.internal.policy;

import io.github.wfarules.Text;
import io.github.wfarules.facts.Assessment;
import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Event;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.WorkUnit;
import io.github.wfarules.internal.model.AttributeDeclaration;
import io.github.wfarules.internal.model.AttributeDeclaration.Type;
import io.github.wfarules.internal.source.Place;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.text.Hint;
import io.github.wfarules.internal.yaml.Fields;
import io.github.wfarules.internal.yaml.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the further fields that a policy.yaml declares for kinds of facts. */
final class AttributeReader {

    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final Map<String, Type> TYPES =
            Map.of("flag", Type.FLAG, "number", Type.NUMBER, "text", Type.TEXT, "code", Type.CODE, "date", Type.DATE);
    private static final Map<String, Class<? extends Record>> GROUPS = new TreeMap<>(Map.of(
            "employee",
            Employee.class,
            "workUnit",
            WorkUnit.class,
            "request",
            Request.class,
            "day",
            Day.class,
            "event",
            Event.class,
            "assessment",
            Assessment.class));

    private final Scope scope;
    private final ProblemLog log;

    AttributeReader(Scope scope, ProblemLog log) {
        this.scope = scope;
        this.log = log;
    }

    List<AttributeDeclaration> read(List<Tree.Entry> groups) {
        List<AttributeDeclaration> attributes = new ArrayList<>();
        for (Tree.Entry group : groups) {
            String name = group.key().text();
            if (!GROUPS.containsKey(name)) {
                log.error(
                        group.key().at(),
                        "tidak ada jenis fakta `%s`%s",
                        "there is no kind of fact `%s`%s",
                        name,
                        Hint.of(name, GROUPS.keySet()));
                continue;
            }
            for (Tree.Entry entry : Fields.entries(group.value(), log)) {
                AttributeDeclaration attribute = attribute(name, entry);
                if (attribute != null) {
                    attributes.add(attribute);
                }
            }
        }
        return List.copyOf(attributes);
    }

    private @Nullable AttributeDeclaration attribute(String group, Tree.Entry entry) {
        String name = entry.key().text();
        checkName(group, name, entry.key().at());
        Fields fields = Fields.of(entry.value(), log, "type", "list", "title", "sensitive");
        if (fields == null) {
            return null;
        }
        Type type = fields.requiredOneOf("type", TYPES);
        Text title = fields.requiredTitle("title");
        boolean sensitive = fields.flag("sensitive");
        String list = list(type, fields);
        return type == null || title == null
                ? null
                : new AttributeDeclaration(group, name, type, list, title, sensitive);
    }

    private @Nullable String list(@Nullable Type type, Fields fields) {
        if (type == Type.CODE) {
            return scope.list(fields.required("list"));
        }
        if (type != null && fields.has("list")) {
            log.error(
                    fields.at("list"),
                    "`list` hanya untuk `type: code`; hapus",
                    "only `type: code` has a `list`; remove it");
        }
        return null;
    }

    private void checkName(String group, String name, Place at) {
        if (!NAME.matcher(name).matches()) {
            log.error(
                    at,
                    "`%s` bukan nama isian yang sah; mulai dengan huruf kecil, lalu huruf dan angka, seperti `%s`",
                    "`%s` is not a valid field name; begin with a lower-case letter, then letters and digits,"
                            + " like `%s`",
                    name,
                    mended(name));
        }
        boolean core = Arrays.stream(GROUPS.get(group).getRecordComponents())
                .anyMatch(component -> component.getName().equals(name));
        boolean above = scope.parents().stream()
                .flatMap(parent -> parent.attributes().stream())
                .anyMatch(other -> other.group().equals(group) && other.name().equals(name));
        if (core || above) {
            log.error(
                    at,
                    "`%s.%s` sudah ada; pakai yang itu atau beri nama lain",
                    "there is already a `%s.%s`; use that one or choose another name",
                    group,
                    name);
        }
    }

    /** {@return the words of the name, joined as in {@code distanceFromHome}} */
    private static String mended(String name) {
        StringBuilder mended = new StringBuilder();
        for (String word : name.split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) {
                String first = word.substring(0, 1);
                mended.append(mended.isEmpty() ? first.toLowerCase(Locale.ROOT) : first.toUpperCase(Locale.ROOT))
                        .append(word.substring(1));
            }
        }
        return NAME.matcher(mended).matches() ? mended.toString() : "shift";
    }
}
