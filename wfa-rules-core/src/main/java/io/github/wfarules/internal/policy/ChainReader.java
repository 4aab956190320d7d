package io.github.wfarules.internal.policy;

import io.github.wfarules.Problem;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.policy.LayerReader.Reading;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.text.Hint;
import io.github.wfarules.internal.text.Nearest;
import io.github.wfarules.internal.yaml.Tree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a policy folder with all that stands above it. What it extends is looked for among the policies at hand, then
 * among the folders beside it.
 */
public final class ChainReader {

    private static final String NATION = "national";

    private final Function<String, @Nullable Chain> known;
    private final Set<String> ids;
    private final Function<String, @Nullable PolicyFolder> beside;
    private final LayerReader layers;

    /**
     * What came of reading a folder and those above it.
     *
     * @param chain null where there is an error among the problems
     * @param layers the layers from the top, as far as they could be read
     */
    public record Result(@Nullable Chain chain, List<Layer> layers, List<Problem> problems) {}

    /**
     * Reads with these at hand.
     *
     * @param known finds the policy at hand with this id; gives null where there is none
     * @param ids the ids of the policies at hand, for hints
     * @param beside finds the folder of this name under the same root; gives null where there is none
     */
    public ChainReader(
            Function<String, @Nullable Chain> known,
            Set<String> ids,
            Function<String, @Nullable PolicyFolder> beside,
            LayerReader layers) {
        this.known = known;
        this.ids = ids;
        this.beside = beside;
        this.layers = layers;
    }

    /** {@return the chain that ends in this folder} */
    public Result read(PolicyFolder folder) {
        ProblemLog log = new ProblemLog();
        List<PolicyFolder> folders = new ArrayList<>(List.of(folder));
        List<Layer> chain = above(folders, log);
        if (chain == null) {
            return new Result(null, List.of(), log.problems());
        }
        for (int i = folders.size() - 1; i >= 0; i--) {
            Reading reading = layers.read(folders.get(i), chain);
            log.addAll(i == 0 ? reading.problems() : fromElsewhere(reading.problems(), folders.get(i)));
            if (i > 0) {
                checkName(reading.draft(), folders.get(i), folders.get(i - 1), log);
            }
            chain.add(reading.draft());
        }
        return new Result(log.errors() == 0 ? new Chain(chain) : null, List.copyOf(chain), log.problems());
    }

    /** A folder beside is found by its name, so that the name has to be the id. */
    private static void checkName(Layer layer, PolicyFolder folder, PolicyFolder below, ProblemLog log) {
        Tree.Scalar wanted = LayerReader.parentOf(below);
        boolean asWanted = wanted != null && wanted.text().equals(layer.id());
        if (!asWanted && !layer.id().equals(folder.name())) {
            log.error(
                    "folder `../%s` memuat kebijakan `%s`; beri folder itu nama kebijakannya",
                    "the folder `../%s` holds the policy `%s`; give the folder the name of its policy",
                    folder.name(),
                    layer.id());
        }
    }

    /** Follows {@code extends} upwards; adds the folders on the way, gives the layers of the known policy at its end; null in a circle. */
    private @Nullable List<Layer> above(List<PolicyFolder> folders, ProblemLog log) {
        Map<String, Tree.Scalar> passed = new LinkedHashMap<>();
        PolicyFolder last = folders.get(0);
        for (Tree.Scalar parent = LayerReader.parentOf(last); parent != null; parent = LayerReader.parentOf(last)) {
            String id = parent.text();
            if (passed.putIfAbsent(id, parent) != null
                    || id.equals(folders.get(0).name())) {
                log.error(
                        parent.at(),
                        "`extends` membentuk lingkaran: %s; kebijakan tidak dapat berada di atas dirinya sendiri",
                        "`extends` goes in a circle: %s; a policy cannot stand above itself",
                        String.join(" → ", passed.keySet()));
                return null;
            }
            Chain chain = known.apply(id);
            if (chain != null) {
                return new ArrayList<>(chain.layers());
            }
            last = beside.apply(id);
            if (last == null) {
                last = misspelt(id, folders);
                log.error(
                        parent.at(),
                        "tidak ada kebijakan `%s`, baik yang disertakan maupun folder di samping folder ini%s",
                        "there is no policy `%s`, neither among those at hand nor as a folder beside this one%s",
                        id,
                        Hint.of(id, ids));
                if (last == null) {
                    return standIn(id);
                }
            }
            folders.add(last);
        }
        return new ArrayList<>();
    }

    /** {@return the folder beside this one that has nearly this name; null where none has} */
    private @Nullable PolicyFolder misspelt(String id, List<PolicyFolder> passed) {
        String near = Nearest.of(id, ids);
        PolicyFolder folder = near == null ? null : beside.apply(near);
        return folder == null || passed.contains(folder) ? null : folder;
    }

    /**
     * What the author probably meant, or the nation: the rest of the folder is checked against it, so that a misspelt
     * name does not hide every other problem.
     */
    private List<Layer> standIn(String id) {
        String near = Nearest.of(id, ids);
        Chain chain = near == null ? null : known.apply(near);
        if (chain == null) {
            chain = known.apply(NATION);
        }
        return chain == null ? new ArrayList<>() : new ArrayList<>(chain.layers());
    }

    private static Collection<Problem> fromElsewhere(List<Problem> problems, PolicyFolder folder) {
        return problems.stream()
                .map(problem -> new Problem(
                        "../" + folder.name() + (problem.file() == null ? "" : "/" + problem.file()),
                        problem.line(),
                        problem.column(),
                        problem.sourceLine(),
                        problem.severity(),
                        problem.text()))
                .toList();
    }
}
