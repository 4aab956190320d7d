package io.github.wfarules.internal.policy;

import io.github.wfarules.Code;
import io.github.wfarules.Text;
import io.github.wfarules.internal.model.CodeList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One list of codes, all layers taken together, with the names that codes go by. Immutable and thread-safe. */
final class CodeNames {
    static final CodeNames NONE = new CodeNames(List.of());

    /** In the place of a code: a name that several codes share. */
    private static final String SHARED = "";

    private final Map<String, Text> titles = new LinkedHashMap<>();
    private final Map<String, Set<String>> aliases = new HashMap<>();
    private final Map<String, String> codeByName = new HashMap<>();
    private final Map<String, String> codeByTitle = new HashMap<>();

    /** Takes together what layers, given from the top, say of the list. */
    CodeNames(List<CodeList> layers) {
        for (CodeList layer : layers) {
            layer.entries().values().forEach(this::add);
        }
        titles.forEach((code, title) -> {
            addTitle(title.id(), code);
            addTitle(title.en(), code);
        });
    }

    private void add(CodeList.Entry entry) {
        titles.putIfAbsent(entry.code(), entry.title());
        codeByName.putIfAbsent(Codes.folded(entry.code()), entry.code());
        for (String alias : entry.aliases()) {
            codeByName.putIfAbsent(Codes.folded(alias), entry.code());
        }
        aliases.computeIfAbsent(entry.code(), code -> new LinkedHashSet<>()).addAll(entry.aliases());
    }

    private void addTitle(String title, String code) {
        codeByTitle.merge(Codes.folded(title), code, (one, other) -> one.equals(other) ? one : SHARED);
    }

    /** {@return the code that this is, or is declared to be an alias of; null where there is none} */
    @Nullable
    String declared(String name) {
        String code = codeByName.get(name);
        return code != null ? code : codeByName.get(Codes.folded(name));
    }

    /** {@return the code that goes by this name, be it a title; null where none does} */
    @Nullable
    String canonical(String name) {
        String declared = declared(name);
        if (declared != null) {
            return declared;
        }
        String titled = codeByTitle.get(Codes.folded(name));
        return SHARED.equals(titled) ? null : titled;
    }

    /** {@return the codes and what they are called, in the order of the files} */
    Map<String, Text> titles() {
        return titles;
    }

    /** {@return the codes with all that is known of them, in the order of the files} */
    List<Code> all() {
        return titles.entrySet().stream()
                .map(entry -> new Code(entry.getKey(), entry.getValue(), List.copyOf(aliases.get(entry.getKey()))))
                .toList();
    }
}
