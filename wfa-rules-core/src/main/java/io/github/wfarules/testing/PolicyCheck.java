package io.github.wfarules.testing;

import io.github.wfarules.PolicyProblemsException;
import io.github.wfarules.Problem;
import io.github.wfarules.UnknownPolicyException;
import io.github.wfarules.internal.assembly.GatheredProblems;
import io.github.wfarules.internal.assembly.Library;
import io.github.wfarules.internal.json.CaseReader;
import io.github.wfarules.internal.model.AttributeDeclaration;
import io.github.wfarules.internal.policy.ChainReader;
import io.github.wfarules.internal.policy.LayerReader;
import io.github.wfarules.internal.policy.PolicyFolder;
import io.github.wfarules.internal.source.ProblemLog;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds everything that is wrong with a policy folder, its scenarios included, before anybody uses it: every problem of
 * every file at once. Whether the scenarios come out as they expect is for {@link Scenarios#run()}.
 */
public final class PolicyCheck {

    private PolicyCheck() {}

    /**
     * {@return the problems of every policy in a directory, by file, line and column, under the id of the policy; an
     * empty list where all is well} Takes a moment for a policy without errors, as its rules are compiled as well.
     *
     * @param place a policy folder, a directory of policy folders, or an archive that holds either
     * @throws PolicyProblemsException if there is no policy
     */
    public static Map<String, List<Problem>> in(Path place) {
        return problems(new Library().with(List.of(place)));
    }

    /**
     * {@return the problems of every policy in a directory, sorted} As {@link #in}, in one list: where there are several
     * policies, each path begins with the name of the folder; {@code ../} leads to a folder above one given by itself.
     *
     * @param place a policy folder, a directory of policy folders, or an archive that holds either
     * @throws PolicyProblemsException if there is no policy
     */
    public static List<Problem> all(Path place) {
        Library library = new Library().with(List.of(place));
        return GatheredProblems.of(library, problems(library));
    }

    /**
     * {@return the problems of one policy of those at a place}
     *
     * @param place a policy folder, a directory of policy folders, or an archive that holds either
     * @param id what the policy calls itself
     * @throws PolicyProblemsException if there is no policy
     * @throws UnknownPolicyException if none of the policies there has this id
     */
    public static List<Problem> of(Path place, String id) {
        Library library = new Library().with(List.of(place));
        if (!library.idsOfFolders().contains(id)) {
            throw new UnknownPolicyException(id, library.idsOfFolders());
        }
        return problems(library, id);
    }

    private static Map<String, List<Problem>> problems(Library library) {
        Map<String, List<Problem>> problems = new TreeMap<>();
        library.idsOfFolders().forEach(id -> problems.put(id, problems(library, id)));
        return problems;
    }

    private static List<Problem> problems(Library library, String id) {
        ProblemLog log = new ProblemLog();
        ChainReader.Result draft = library.inspect(id);
        log.addAll(draft.problems());
        if (log.errors() == 0) {
            compile(library, id, log);
        }
        checkScenarios(library.folder(id), draft, log);
        return log.problems();
    }

    private static void compile(Library library, String id, ProblemLog log) {
        try {
            library.draft(id).assemble();
        } catch (PolicyProblemsException refused) {
            log.addAll(refused.problems());
        }
    }

    private static void checkScenarios(PolicyFolder folder, ChainReader.Result draft, ProblemLog log) {
        ExplainedSurvivor.in(folder, log);
        if (folder.scenarios().isEmpty() || !LayerReader.isDeclared(folder)) {
            return;
        }
        List<AttributeDeclaration> attributes = draft.layers().stream()
                .flatMap(layer -> layer.attributes().stream())
                .toList();
        CaseReader cases = new CaseReader(attributes);
        // Where a rule could not be read, its id is not known.
        KnownRules rules = draft.chain() == null ? null : KnownRules.of(draft.chain());
        new ScenarioReader(cases, rules, URI::create, log, false).read(folder);
    }
}
