package io.github.wfarules.testing;

import io.github.wfarules.Policy;
import io.github.wfarules.PolicyProblemsException;
import io.github.wfarules.Rulebook;
import io.github.wfarules.UnknownPolicyException;
import io.github.wfarules.WfaRules;
import io.github.wfarules.internal.assembly.Draft;
import io.github.wfarules.internal.assembly.Library;
import io.github.wfarules.internal.json.CaseReader;
import io.github.wfarules.internal.policy.PolicyFolder;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.source.SourceFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A policy and the scenarios of its folder. Immutable and thread-safe. Reading puts the policy together, which takes a
 * moment where its rules have to be compiled.
 */
public final class Scenarios {

    private final Policy policy;
    private final List<Scenario> all;
    private final Library library;

    Scenarios(Policy policy, List<Scenario> all, Library library) {
        this.policy = policy;
        this.all = List.copyOf(all);
        this.library = library;
    }

    /**
     * {@return the scenarios of every policy in a directory, by the name of its folder}
     *
     * @param directory a policy folder, or a directory of policy folders
     * @throws PolicyProblemsException if there is no policy folder, or one has errors or no scenario; carries the
     *     problems of the first such folder
     */
    public static List<Scenarios> in(Path directory) {
        return in(directory, false);
    }

    /**
     * {@return the scenarios of every policy in a directory, where they may leave out {@code expect}} For
     * {@link #recorded()}: a scenario that expects nothing passes never.
     *
     * @param directory a policy folder, or a directory of policy folders
     * @throws PolicyProblemsException as {@link #in}
     */
    public static List<Scenarios> toRecord(Path directory) {
        return in(directory, true);
    }

    private static List<Scenarios> in(Path directory, boolean toRecord) {
        Library library = new Library().with(List.of(directory));
        WfaRules rules = WfaRules.withFolder(directory);
        List<Scenarios> found = new ArrayList<>();
        for (String id : library.idsOfFolders()) {
            PolicyFolder folder = library.folder(id);
            boolean itself = Files.exists(directory.resolve(PolicyFolder.POLICY));
            Path root = itself ? directory : directory.resolve(folder.name());
            Function<String, URI> sources =
                    path -> root.resolve(path).toAbsolutePath().toUri();
            found.add(read(library, folder, rules.policy(id), sources, toRecord));
        }
        return List.copyOf(found);
    }

    /**
     * {@return the scenarios that ship with a policy}
     *
     * @throws UnknownPolicyException if no shipped policy has this id or region code
     */
    public static Scenarios bundled(String idOrRegionCode) {
        Policy policy = WfaRules.bundled().policy(idOrRegionCode);
        Library library = new Library();
        PolicyFolder folder = library.folder(policy.id());
        return read(library, folder, policy, shipped(policy.id()), false);
    }

    private static Function<String, URI> shipped(String id) {
        return path -> URI.create("classpath:/" + Library.resourceOf(id, path));
    }

    private static Scenarios read(
            Library library, PolicyFolder folder, Policy policy, Function<String, URI> sources, boolean toRecord) {
        Draft draft = library.draft(policy.id());
        CaseReader reader = new CaseReader(draft.attributes());
        ProblemLog log = new ProblemLog();
        List<Scenario> scenarios =
                new ScenarioReader(reader, KnownRules.of(draft.chain()), sources, log, toRecord).read(folder);
        if (log.errors() > 0) {
            throw new PolicyProblemsException(log.problems());
        }
        return new Scenarios(policy, scenarios, library);
    }

    /**
     * {@return the scenarios of the layers above, to be asked of this policy, from the top} Where one fails, this policy
     * answers otherwise than the one it extends, which may be just what its circular says.
     *
     * @throws PolicyProblemsException if a folder above has errors or no scenario
     */
    public Map<String, Scenarios> above() {
        Map<String, Scenarios> layers = new LinkedHashMap<>();
        for (String id : policy.layers()) {
            if (!id.equals(policy.id())) {
                layers.put(id, read(library, library.folder(id), policy, shipped(id), false));
            }
        }
        return layers;
    }

    /**
     * {@return what this policy answers now where a scenario expects something else, or nothing: whole scenario files, by
     * the question} For review: nothing is written anywhere.
     */
    public Map<String, String> recorded() {
        Map<String, String> files = new LinkedHashMap<>();
        for (Asked asked : Asked.values()) {
            List<String> recorded = run().stream()
                    .filter(result -> !result.passed())
                    .map(ScenarioResult::scenario)
                    .filter(scenario -> scenario.question().equals(asked.word()))
                    .map(scenario -> scenario.recorded(policy))
                    .toList();
            if (!recorded.isEmpty()) {
                files.put(asked.word(), ScenarioYaml.file(asked, recorded));
            }
        }
        return files;
    }

    /** {@return the policy} */
    public Policy policy() {
        return policy;
    }

    /** {@return the scenarios, by file and line; at least one} */
    public List<Scenario> all() {
        return all;
    }

    /**
     * {@return what became of each scenario, in order}
     *
     * @throws PolicyProblemsException if the facts of one contradict each other, as a roster without people does
     */
    public List<ScenarioResult> run() {
        return all.stream().map(this::run).toList();
    }

    private ScenarioResult run(Scenario scenario) {
        return new ScenarioResult(scenario, scenario.ask(policy));
    }

    /**
     * {@return what the scenarios exercise of the policy's own rules} Compiles these rules once more, so that they tell
     * the truth of every condition, which takes a second or so; then runs the scenarios.
     */
    public Coverage coverage() {
        List<String> values = new IdleValues(library.valueWorkbench(policy.id()), all).found();
        return new CoverageRun(seen -> library.watch(policy.id(), seen)).of(all, values);
    }

    /**
     * {@return which small changes to the policy's own rules and values the scenarios notice} Each scenario has to pass
     * before. Takes some seconds: every variant of a condition is compiled, all of them together, and the scenarios run
     * for each change until one of them fails; two seconds more for each survivor that {@code scenarios/survivors.yaml}
     * does not explain, to look for a scenario that would notice it.
     *
     * @throws PolicyProblemsException if {@code scenarios/survivors.yaml} has errors
     * @throws IllegalStateException if a scenario fails without any change
     */
    public Mutation mutation() {
        if (run().stream().anyMatch(result -> !result.passed())) {
            throw new IllegalStateException("the scenarios of " + policy.id() + " have to pass first");
        }
        ProblemLog log = new ProblemLog();
        List<ExplainedSurvivor> explained = ExplainedSurvivor.in(library.folder(policy.id()), log);
        if (log.errors() > 0) {
            throw new PolicyProblemsException(log.problems());
        }
        CaseReader reader = new CaseReader(library.draft(policy.id()).attributes());
        return new MutationRun(library.workbench(policy.id()), all, explained, reader).run();
    }

    /** {@return the policy's own rule files, path to text} */
    public Map<String, String> ruleFiles() {
        return library.folder(policy.id()).rules().stream()
                .collect(Collectors.toMap(SourceFile::path, SourceFile::text));
    }

    /** {@return the ids of the policy's own rules that no scenario expects to hold or to be possible, sorted} */
    public Set<String> rulesWithoutScenario() {
        Set<String> rest = policy.rulebook().rules().stream()
                .filter(rule -> rule.layer().equals(policy.id()))
                .map(Rulebook.Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
        for (Scenario scenario : all) {
            rest.removeAll(scenario.expected().named());
        }
        return rest;
    }
}
