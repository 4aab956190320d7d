package io.github.wfarules.internal.policy;

import io.github.wfarules.Code;
import io.github.wfarules.Text;
import io.github.wfarules.internal.model.CodeList;
import io.github.wfarules.internal.model.Layer;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The code lists of a chain, all layers taken together, with the other names that codes go by: their aliases and, after
 * all codes and aliases, their titles in both languages, since hosts often hold official names. A title that several
 * codes share names none of them. Case and surrounding or repeated blanks do not matter. Immutable and thread-safe.
 */
public final class Codes {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<String, Map<String, String>> codeByName = new HashMap<>();
    private final Map<String, Map<String, String>> codeByTitle = new HashMap<>();
    private final Map<String, Map<String, Text>> titles = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> aliases = new HashMap<>();

    private Codes() {}

    /** {@return the lists of these layers, given from the top} */
    public static Codes of(List<Layer> layers) {
        return ofLists(layers.stream().map(Layer::lists).toList());
    }

    static Codes ofLists(List<Map<String, CodeList>> layers) {
        Codes codes = new Codes();
        layers.forEach(lists -> lists.values().forEach(codes::add));
        codes.titles.forEach((list, titled) -> codes.codeByTitle.put(list, byTitle(titled)));
        return codes;
    }

    private void add(CodeList list) {
        Map<String, String> names = codeByName.computeIfAbsent(list.id(), id -> new HashMap<>());
        Map<String, Text> titled = titles.computeIfAbsent(list.id(), id -> new LinkedHashMap<>());
        Map<String, Set<String>> further = aliases.computeIfAbsent(list.id(), id -> new HashMap<>());
        for (CodeList.Entry entry : list.entries().values()) {
            titled.putIfAbsent(entry.code(), entry.title());
            names.putIfAbsent(folded(entry.code()), entry.code());
            entry.aliases().forEach(alias -> names.putIfAbsent(folded(alias), entry.code()));
            further.computeIfAbsent(entry.code(), code -> new LinkedHashSet<>()).addAll(entry.aliases());
        }
    }

    private static Map<String, String> byTitle(Map<String, Text> titled) {
        Map<String, Set<String>> holders = new HashMap<>();
        titled.forEach((code, title) -> Stream.of(title.id(), title.en())
                .forEach(name -> holders.computeIfAbsent(folded(name), each -> new HashSet<>())
                        .add(code)));
        Map<String, String> codes = new HashMap<>();
        holders.forEach((name, sharing) -> {
            if (sharing.size() == 1) {
                codes.put(name, sharing.iterator().next());
            }
        });
        return codes;
    }

    static String folded(String name) {
        return BLANKS.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** {@return the code that goes by this name in the list; null where none does} */
    public @Nullable String canonical(String list, String name) {
        String declared = declared(list, name);
        return declared != null
                ? declared
                : codeByTitle.getOrDefault(list, Map.of()).get(folded(name));
    }

    /** {@return the code that this is, or is declared to be an alias of; null where there is none} */
    @Nullable
    String declared(String list, String name) {
        Map<String, String> codes = codeByName.getOrDefault(list, Map.of());
        String code = codes.get(name);
        return code != null ? code : codes.get(folded(name));
    }

    /** {@return what the code is called; null where the list does not have it} */
    public @Nullable Text title(String list, String code) {
        return titles.getOrDefault(list, Map.of()).get(code);
    }

    /** {@return the codes of the list, in the order of the files; none where there is no such list} */
    public Set<String> of(String list) {
        return Collections.unmodifiableSet(titles.getOrDefault(list, Map.of()).keySet());
    }

    /** {@return the codes of the list with what they are called, in the order of the files} */
    public List<Code> all(String list) {
        return titles.getOrDefault(list, Map.of()).entrySet().stream()
                .map(entry -> new Code(
                        entry.getKey(),
                        entry.getValue(),
                        List.copyOf(aliases.get(list).get(entry.getKey()))))
                .toList();
    }

    /** {@return the ids of the lists} */
    public Set<String> lists() {
        return Collections.unmodifiableSet(titles.keySet());
    }
}
