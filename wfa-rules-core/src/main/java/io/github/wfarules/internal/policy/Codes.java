package io.github.wfarules.internal.policy;

import io.github.wfarules.Code;
import io.github.wfarules.Text;
import io.github.wfarules.internal.model.CodeList;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.text.Hint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The code lists of a chain, all layers taken together, with the other names that codes go by: their aliases and, after
 * all codes and aliases, their titles in both languages, since hosts often hold official names. A title that several
 * codes share names none of them. Case and surrounding or repeated blanks do not matter. The names of a list are gathered
 * when it is first asked: a question needs few of them. Immutable to its users, and thread-safe.
 */
public final class Codes {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<String, List<CodeList>> lists = new LinkedHashMap<>();
    private final Map<String, CodeNames> names = new ConcurrentHashMap<>();

    private Codes() {}

    /** {@return the lists of these layers, given from the top} */
    static Codes of(List<Layer> layers) {
        Codes codes = new Codes();
        layers.forEach(layer -> codes.add(layer.lists()));
        return codes;
    }

    static Codes ofLists(List<Map<String, CodeList>> layers) {
        Codes codes = new Codes();
        layers.forEach(codes::add);
        return codes;
    }

    private void add(Map<String, CodeList> layer) {
        layer.forEach((id, list) ->
                lists.computeIfAbsent(id, each -> new ArrayList<>()).add(list));
    }

    private CodeNames names(String list) {
        CodeNames gathered = names.get(list);
        if (gathered != null) {
            return gathered;
        }
        List<CodeList> declared = lists.get(list);
        return declared == null ? CodeNames.NONE : names.computeIfAbsent(list, id -> new CodeNames(declared));
    }

    static String folded(String name) {
        return BLANKS.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** {@return the code that goes by this name in the list; null where none does} */
    public @Nullable String canonical(String list, String name) {
        return names(list).canonical(name);
    }

    /** {@return the code that this is, or is declared to be an alias of; null where there is none} */
    @Nullable
    String declared(String list, String name) {
        return names(list).declared(name);
    }

    /** {@return that no code of the list goes by this name, and which was probably meant} */
    public Text unknown(String list, String name) {
        Text hint = Hint.of(name, of(list));
        return new Text(
                "tidak ada kode `" + name + "` dalam daftar `" + list + "`" + hint.id(),
                "there is no code `" + name + "` in the list `" + list + "`" + hint.en());
    }

    /** {@return what the code is called; null where the list does not have it} */
    public @Nullable Text title(String list, String code) {
        return names(list).titles().get(code);
    }

    /** {@return the codes of the list, in the order of the files; none where there is no such list} */
    public Set<String> of(String list) {
        return Collections.unmodifiableSet(names(list).titles().keySet());
    }

    /** {@return the codes of the list with what they are called, in the order of the files} */
    public List<Code> all(String list) {
        return names(list).all();
    }

    /** {@return the ids of the lists} */
    public Set<String> lists() {
        return Collections.unmodifiableSet(lists.keySet());
    }
}
