package io.github.wfarules.internal.assembly;

import io.github.wfarules.PolicyProblemsException;
import io.github.wfarules.internal.evaluation.Observation;
import io.github.wfarules.internal.policy.Chain;
import io.github.wfarules.internal.policy.ChainReader;
import io.github.wfarules.internal.policy.LayerReader;
import io.github.wfarules.internal.policy.PolicyFolder;
import io.github.wfarules.internal.source.ProblemLog;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All policies at hand: the shipped ones and, laid over them, those of folders as they were when this was made. A policy
 * is put together when it is asked for. Thread-safe.
 */
public final class Library {
    private final ShippedPolicies shipped;
    private final Map<String, PolicyFolder> folders = new LinkedHashMap<>();
    private final Map<String, String> regions = new LinkedHashMap<>();
    private final FoldersAbove above;

    /**
     * Has the shipped policies.
     *
     * @throws PolicyProblemsException where they were compiled for another release of this library
     */
    public Library() {
        this(new ShippedPolicies());
    }

    private Library(ShippedPolicies shipped) {
        this.shipped = shipped;
        this.above = new FoldersAbove(shipped.ids());
    }

    /**
     * {@return the shipped policies, with those of these places laid over them as they are now}
     *
     * @param places policy folders, directories of policy folders, or archives that hold either; what a folder given by
     *     itself extends may lie beside it, and is read as well, but is not one of the policies at hand
     * @throws PolicyProblemsException where there is no policy at one of them, or twice the same, or what reads them was
     *     left out of the class path
     */
    public Library with(List<Path> places) {
        FolderSupport.require();
        Library library = new Library(shipped);
        ProblemLog log = new ProblemLog();
        Map<PolicyFolder, Path> alone = new LinkedHashMap<>();
        for (Path place : places) {
            List<PolicyFolder> found = FolderFinder.in(place, log);
            found.forEach(folder -> library.add(folder, log));
            Path root = place.toAbsolutePath().normalize().getParent();
            if (root != null && FolderFinder.isPolicyFolder(place)) {
                found.forEach(folder -> alone.put(folder, root));
            }
        }
        alone.forEach((folder, root) -> library.above.read(folder, root, library.folders.keySet(), log));
        if (log.errors() > 0) {
            throw new PolicyProblemsException(log.problems());
        }
        return library;
    }

    private void add(PolicyFolder folder, ProblemLog log) {
        LayerReader.Identity identity = LayerReader.identityOf(folder);
        PolicyFolder former = folders.putIfAbsent(identity.id(), folder);
        if (former != null) {
            log.error(
                    "folder `%s` dan `%s` memuat kebijakan yang sama, `%s`; sisakan satu",
                    "the folders `%s` and `%s` hold the same policy, `%s`; keep one of them",
                    former.name(),
                    folder.name(),
                    identity.id());
        }
        String region = identity.region();
        String speaks = region == null ? null : regions.putIfAbsent(region, identity.id());
        if (former == null && speaks != null) {
            log.error(
                    "kebijakan `%s` dan `%s` berlaku untuk wilayah yang sama, %s; sisakan satu",
                    "the policies `%s` and `%s` are both for the region %s; keep one of them",
                    speaks,
                    identity.id(),
                    region);
        }
    }

    /** {@return the ids of all policies, sorted} */
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>(shipped.ids());
        ids.addAll(folders.keySet());
        return ids;
    }

    /** {@return the ids of the policies that lie in folders, in the order in which they were found} */
    public List<String> idsOfFolders() {
        return List.copyOf(folders.keySet());
    }

    /** {@return the places of folders that were looked for because one given by itself extends them} */
    public List<Path> placesAbove() {
        return above.places();
    }

    /** {@return the id of the policy for a region; null where the region has none of its own} */
    public @Nullable String idOfRegion(String code) {
        String id = regions.get(code);
        return id != null ? id : shipped.idOfRegion(code);
    }

    /** {@return the files of a policy} */
    public PolicyFolder folder(String id) {
        PolicyFolder folder = inFolder(id);
        return folder != null ? folder : shipped.folder(id);
    }

    /** {@return where on the class path a file of a shipped policy lies} */
    public static String resourceOf(String id, String path) {
        return ShippedPolicies.folderOf(id) + path;
    }

    /**
     * {@return the policy, read and checked}
     *
     * @param id one of {@link #ids()}
     * @throws PolicyProblemsException where a folder of the chain has errors
     */
    public Draft draft(String id) {
        PolicyFolder folder = folders.get(id);
        SourceRules rules = new SourceRules();
        if (folder != null) {
            return read(folder, rules);
        }
        Chain chain = shipped.chain(id);
        if (chain == null) {
            throw new IllegalArgumentException("no policy has the id " + id);
        }
        return new Draft(chain, rules, shipped, List.of());
    }

    /**
     * {@return the policy of a folder as far as it can be read, with everything that is wrong with it} Compiles nothing.
     *
     * @param id one of {@link #idsOfFolders()}
     */
    public ChainReader.Result inspect(String id) {
        return chain(folder(id), new SourceRules());
    }

    /**
     * {@return a policy that tells besides what every question does to its own rules}
     *
     * @param id one of {@link #ids()}
     * @param seen is told by the thread that answers
     * @throws PolicyProblemsException where a folder of the chain has errors
     */
    public Watched watch(String id, Consumer<Observation> seen) {
        return draft(id).assembleWatched(folder(id), seen);
    }

    /**
     * {@return a policy whose own rules and values can be changed one at a time} Compiles every variant of its rules.
     *
     * @param id one of {@link #ids()}
     * @throws PolicyProblemsException where a folder of the chain has errors
     */
    public Workbench workbench(String id) {
        return draft(id).workbench(folder(id));
    }

    /**
     * {@return a policy whose own values can be changed one at a time, but no condition} Compiles nothing that is at hand.
     *
     * @param id one of {@link #ids()}
     * @throws PolicyProblemsException where a folder of the chain has errors
     */
    public Workbench valueWorkbench(String id) {
        return draft(id).workbench();
    }

    private ChainReader.Result chain(PolicyFolder folder, SourceRules rules) {
        Set<String> names = ids();
        names.addAll(above.names());
        return new ChainReader(
                        id -> inFolder(id) == null ? shipped.chain(id) : null,
                        names,
                        this::inFolder,
                        new LayerReader(rules))
                .read(folder);
    }

    private @Nullable PolicyFolder inFolder(String id) {
        PolicyFolder folder = folders.get(id);
        return folder != null ? folder : above.folder(id);
    }

    private Draft read(PolicyFolder folder, SourceRules rules) {
        ChainReader.Result result = chain(folder, rules);
        Chain chain = result.chain();
        if (chain == null) {
            throw new PolicyProblemsException(result.problems());
        }
        return new Draft(chain, rules, shipped, result.problems());
    }
}
