package io.github.wfarules.internal.assembly;

import io.github.wfarules.PolicyProblemsException;
import io.github.wfarules.Problem;
import io.github.wfarules.internal.drl.RuleFiles;
import io.github.wfarules.internal.engine.RuleEngine;
import io.github.wfarules.internal.engine.RuleModels;
import io.github.wfarules.internal.evaluation.Law;
import io.github.wfarules.internal.evaluation.WorkModeQuestion;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.policy.Chain;
import io.github.wfarules.internal.policy.ChainReader;
import io.github.wfarules.internal.policy.LayerReader;
import io.github.wfarules.internal.policy.PolicyFolder;
import io.github.wfarules.internal.source.ProblemLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All policies at hand: the shipped ones and, laid over them, those of a directory. Reads a policy when it is asked for.
 * Thread-safe once its directory has been added.
 */
public final class Library {
    private final ShippedPolicies shipped = new ShippedPolicies();
    private final Map<String, PolicyFolder> folders = new LinkedHashMap<>();
    private final Map<String, String> regions = new LinkedHashMap<>();

    /**
     * Lays the policy in a directory over the shipped ones, or every policy in the directories right under it.
     *
     * @throws PolicyProblemsException where there is none
     */
    public void add(Path directory) {
        List<Path> found = policyFolders(directory);
        for (Path path : found) {
            PolicyFolder folder = PolicyFolder.in(path);
            LayerReader.Identity identity = LayerReader.identityOf(folder);
            folders.put(identity.id(), folder);
            if (identity.region() != null) {
                regions.put(identity.region(), identity.id());
            }
        }
        if (found.isEmpty()) {
            ProblemLog log = new ProblemLog();
            log.error(
                    "`%s` bukan folder kebijakan: tidak ada policy.yaml di dalamnya",
                    "`%s` is not a policy folder: there is no policy.yaml in it", directory);
            throw new PolicyProblemsException(log.problems());
        }
    }

    private static List<Path> policyFolders(Path directory) {
        if (isPolicyFolder(directory)) {
            return List.of(directory);
        }
        try (Stream<Path> children = Files.list(directory)) {
            return children.filter(Library::isPolicyFolder).sorted().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static boolean isPolicyFolder(Path directory) {
        return Files.isRegularFile(directory.resolve(PolicyFolder.POLICY));
    }

    /** {@return the ids of all policies, sorted} */
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>(shipped.ids());
        ids.addAll(folders.keySet());
        return ids;
    }

    /** {@return the ids of the policies that lie in the directory} */
    public List<String> idsOfFolders() {
        return List.copyOf(folders.keySet());
    }

    /** {@return the id of the policy for a region; null where the region has none of its own} */
    public @Nullable String idOfRegion(String code) {
        String id = regions.get(code);
        return id != null ? id : shipped.idOfRegion(code);
    }

    /** {@return the files of a policy} */
    public PolicyFolder folder(String id) {
        PolicyFolder folder = folders.get(id);
        return folder != null ? folder : shipped.folder(id);
    }

    /** {@return where on the class path a file of a shipped policy lies} */
    public static String resourceOf(String id, String path) {
        return ShippedPolicies.folderOf(id) + path;
    }

    /**
     * {@return the policy, its layers laid over each other}
     *
     * @param id one of {@link #ids()}
     * @throws PolicyProblemsException where a folder of the chain has errors
     */
    public Assembled assemble(String id) {
        PolicyFolder folder = folders.get(id);
        SourceRules rules = new SourceRules();
        List<Problem> warnings = new ArrayList<>();
        Chain chain = folder == null ? shipped.chain(id) : read(folder, rules, warnings);
        if (chain == null) {
            throw new IllegalArgumentException("no policy has the id " + id);
        }
        List<RuleModels> models = new ArrayList<>();
        for (int depth = 0; depth < chain.layers().size(); depth++) {
            models.add(models(chain.layers().get(depth), depth, rules));
        }
        Law law = new Law(chain);
        return new Assembled(law, new WorkModeQuestion(law, new RuleEngine(models)::run), warnings);
    }

    private Chain read(PolicyFolder folder, SourceRules rules, List<Problem> warnings) {
        ChainReader.Result result = new ChainReader(
                        id -> folders.containsKey(id) ? null : shipped.chain(id),
                        ids(),
                        folders::get,
                        new LayerReader(rules))
                .read(folder);
        Chain chain = result.chain();
        if (chain == null) {
            throw new PolicyProblemsException(result.problems());
        }
        warnings.addAll(result.problems());
        return chain;
    }

    private RuleModels models(Layer layer, int depth, SourceRules rules) {
        return rules.has(layer)
                ? RuleModels.loaded(rules.compile(layer, RuleFiles.packageOf(layer.id()), depth))
                : shipped.rules(layer.id());
    }
}
