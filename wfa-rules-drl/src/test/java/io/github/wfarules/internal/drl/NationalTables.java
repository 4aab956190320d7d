package io.github.wfarules.internal.drl;

import io.github.wfarules.Rulebook;
import io.github.wfarules.WfaRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the nation hands down: its parameters, the rules that may be replaced, and the codes that everybody shares. */
final class NationalTables {
    private static final Path POLICY = Path.of("src/main/policies/national");

    private NationalTables() {}

    static String parameters() {
        Map<String, Rulebook.Value> byParameter = new LinkedHashMap<>();
        rulebook().values().forEach(value -> byParameter.putIfAbsent(value.parameter(), value));
        Markdown table = new Markdown("parameter", "`bound`", "arti", "meaning");
        byParameter.forEach((id, value) -> table.row(
                Markdown.code(id),
                Markdown.code(VocabularyTables.word(value.bound())),
                value.title().id(),
                value.title().en()));
        return table.toString();
    }

    static String replaceableRules() {
        List<String> ids = rulebook().rules().stream()
                .filter(rule -> rule.openTo() == Rulebook.OpenTo.REPLACEABLE)
                .map(Rulebook.Rule::id)
                .toList();
        return (ids.isEmpty() ? "Tidak ada satu pun · none" : Markdown.codes(ids)) + "\n";
    }

    private static Rulebook rulebook() {
        return WfaRules.bundled().policy("national").rulebook();
    }

    static String codeLists() {
        StringBuilder out = new StringBuilder();
        mapping(mapping(tree("policy.yaml")).get("lists")).forEach((list, codes) -> {
            out.append("\n**`").append(list).append("`**\n\n");
            Markdown table = new Markdown("kode · code", "Indonesia", "English", "nama lain · aliases");
            mapping(codes).forEach((code, entry) -> {
                Map<?, ?> title = mapping(mapping(entry).get("title"));
                Object aliases = mapping(entry).get("aliases");
                table.row(
                        Markdown.code(String.valueOf(code)),
                        String.valueOf(title.get("id")),
                        String.valueOf(title.get("en")),
                        aliases == null
                                ? ""
                                : String.join(
                                        ", ",
                                        ((List<?>) aliases)
                                                .stream().map(String::valueOf).toList()));
            });
            out.append(table);
        });
        return out.append('\n').toString();
    }

    static String calendarYears() {
        return ((List<?>) mapping(tree("calendar.yaml")).get("years"))
                        .stream().map(String::valueOf).collect(Collectors.joining(", "))
                + "\n";
    }

    private static Map<?, ?> mapping(Object tree) {
        return (Map<?, ?>) tree;
    }

    private static Object tree(String file) {
        try {
            return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(POLICY.resolve(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
