package io.github.wfarules.internal.assembly;

import io.github.wfarules.internal.policy.Ids;
import io.github.wfarules.internal.policy.LayerReader;
import io.github.wfarules.internal.policy.PolicyFolder;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.text.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folders that stand above those given alone: each extends the next, and all lie in the same directory. Read at once,
 * so that a library is what its folders were at one time. Not thread-safe while they are looked for.
 */
final class FoldersAbove {
    private static final int MOST_BESIDE = 1_000;

    private final Set<String> shipped;
    private final Map<String, PolicyFolder> folders = new LinkedHashMap<>();
    private final Map<String, Path> places = new LinkedHashMap<>();
    private final Set<String> beside = new TreeSet<>();

    /**
     * Has none yet.
     *
     * @param shipped the ids of the policies that are there without any folder
     */
    FoldersAbove(Set<String> shipped) {
        this.shipped = shipped;
    }

    /**
     * Reads what a folder extends, what that extends, and so on.
     *
     * @param root the directory that the folder lies in
     * @param given the ids of the policies that were given themselves
     */
    void read(PolicyFolder folder, Path root, Set<String> given, ProblemLog log) {
        String id = LayerReader.identityOf(folder).parent();
        while (id != null && !given.contains(id) && Ids.isId(id)) {
            Path place = root.resolve(id);
            Path former = places.putIfAbsent(id, place);
            if (former != null) {
                if (!former.equals(place)) {
                    twice(former, place, id, log);
                }
                return;
            }
            PolicyFolder above = folder(place, id);
            if (above == null && !shipped.contains(id)) {
                above = misspelt(id, root, given);
            }
            id = above == null ? null : LayerReader.identityOf(above).parent();
        }
    }

    private @Nullable PolicyFolder folder(Path place, String name) {
        if (!FolderFinder.isPolicyFolder(place)) {
            return null;
        }
        PolicyFolder folder = PolicyFolder.in(place, name);
        folders.put(name, folder);
        return folder;
    }

    /** {@return what was probably meant: the folder below can be checked against that, too} */
    private @Nullable PolicyFolder misspelt(String id, Path root, Set<String> given) {
        List<String> names = names(root);
        beside.addAll(names);
        String near = Nearest.of(id, names);
        return near == null || given.contains(near) || folders.containsKey(near)
                ? null
                : folder(root.resolve(near), near);
    }

    private static List<String> names(Path root) {
        try (Stream<Path> children = Files.list(root)) {
            return children.limit(MOST_BESIDE)
                    .filter(FolderFinder::isPolicyFolder)
                    .map(child -> child.getFileName().toString())
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static void twice(Path one, Path other, String id, ProblemLog log) {
        log.error(
                "dua folder yang diberikan berada di bawah `%s`, tetapi di sampingnya ada dua folder yang berbeda: `%s` dan"
                        + " `%s`; sebutkan juga folder yang dimaksud",
                "two of the folders given extend `%s`, and beside them there are two different folders: `%s` and `%s`;"
                        + " give the one that is meant as well",
                id,
                one,
                other);
    }

    /** {@return the folder of a policy; null where there is none} */
    @Nullable
    PolicyFolder folder(String id) {
        return folders.get(id);
    }

    /** {@return the names of the folders that stand above, and of all that lie beside where one was not found} */
    Set<String> names() {
        Set<String> names = new TreeSet<>(beside);
        names.addAll(folders.keySet());
        return Collections.unmodifiableSet(names);
    }

    /** {@return where folders were looked for, whether there was one or not: what appears there counts} */
    List<Path> places() {
        return new ArrayList<>(places.values());
    }
}
