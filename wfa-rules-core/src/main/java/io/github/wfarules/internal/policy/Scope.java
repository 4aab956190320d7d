package io.github.wfarules.internal.policy;

import io.github.wfarules.Basis;
import io.github.wfarules.Instrument;
import io.github.wfarules.internal.model.CodeList;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.text.Hint;
import io.github.wfarules.internal.yaml.ScalarReader;
import io.github.wfarules.internal.yaml.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the files of a layer may refer to: what the layers above declare, and what its own policy.yaml does. */
final class Scope {

    private final List<Layer> parents;
    private final Map<String, Instrument> instruments = new HashMap<>();
    private final Codes codes;
    private final ProblemLog log;

    Scope(List<Layer> parents, Map<String, Instrument> own, Map<String, CodeList> ownLists, ProblemLog log) {
        this.parents = parents;
        this.log = log;
        parents.forEach(parent -> instruments.putAll(parent.instruments()));
        instruments.putAll(own);
        List<Map<String, CodeList>> lists =
                new ArrayList<>(parents.stream().map(Layer::lists).toList());
        lists.add(ownLists);
        codes = Codes.ofLists(lists);
    }

    List<Layer> parents() {
        return parents;
    }

    /** Reads {@code <instrument id> <locator…>}. */
    @Nullable
    Basis basis(@Nullable Tree tree) {
        String text = tree == null ? null : new ScalarReader(log).text(tree);
        if (tree == null || text == null) {
            return null;
        }
        String[] parts = text.split("\\s+", 2);
        Instrument instrument = instruments.get(parts[0]);
        if (instrument == null) {
            log.error(
                    tree.at(),
                    "tidak ada instrumen `%s` dalam policy.yaml ini atau di atasnya%s",
                    "there is no instrument `%s` in this policy.yaml or above it%s",
                    parts[0],
                    Hint.of(parts[0], instruments.keySet()));
            return null;
        }
        return new Basis(instrument, parts.length == 2 ? parts[1] : null);
    }

    /** Reads a code of the list; files hold the code itself, so that searching for it finds every use. */
    @Nullable
    String code(Tree tree, String list) {
        String text = new ScalarReader(log).text(tree);
        if (text == null || codes.of(list).contains(text)) {
            return text;
        }
        String meant = codes.canonical(list, text);
        if (meant != null) {
            log.error(
                    tree.at(),
                    "`%s` adalah nama lain; tulis kodenya: `%s`",
                    "`%s` is another name; write the code: `%s`",
                    text,
                    meant);
        } else {
            log.error(
                    tree.at(),
                    "daftar `%s` tidak memuat kode `%s`%s",
                    "the list `%s` has no code `%s`%s",
                    list,
                    text,
                    Hint.of(text, codes.of(list)));
        }
        return null;
    }

    /** Reads the id of a code list. */
    @Nullable
    String list(@Nullable Tree tree) {
        String text = tree == null ? null : new ScalarReader(log).text(tree);
        if (tree == null || text == null || codes.lists().contains(text)) {
            return text;
        }
        log.error(
                tree.at(),
                "tidak ada daftar kode `%s`%s",
                "there is no code list `%s`%s",
                text,
                Hint.of(text, codes.lists()));
        return null;
    }
}
