package io.github.wfarules.internal.assembly;

import io.github.wfarules.PolicyProblemsException;
import io.github.wfarules.Problem;
import io.github.wfarules.internal.drl.CheckedRule;
import io.github.wfarules.internal.drl.DerivedRules;
import io.github.wfarules.internal.drl.RuleFiles;
import io.github.wfarules.internal.engine.CompiledRules;
import io.github.wfarules.internal.engine.RuleCompiler;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.policy.PolicyFolder;
import io.github.wfarules.internal.policy.RuleReader;
import io.github.wfarules.internal.safety.Refusal;
import io.github.wfarules.internal.safety.RefusedRulesException;
import io.github.wfarules.internal.source.ProblemLog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the rule files of folders and keeps what is needed to compile them. For one chain, in one thread, and within a
 * bounded processor time: a folder that takes more is refused.
 */
final class SourceRules implements RuleReader {
    private final Map<String, List<CheckedRule>> byLayer = new HashMap<>();
    private final WorkBudget time;

    SourceRules() {
        this(WorkBudget.ofOnePolicy());
    }

    SourceRules(WorkBudget time) {
        this.time = time;
    }

    @Override
    public List<RuleDefinition> read(PolicyFolder folder, Layer layer, List<Layer> parents, ProblemLog log) {
        List<Layer> chain = new ArrayList<>(parents);
        chain.add(layer);
        Map<String, String> files = texts(folder);
        List<RuleDefinition> unsound = new ArrayList<>();
        List<CheckedRule> rules = time.within(() -> RuleFiles.read(chain, files, log::add, unsound::add));
        byLayer.put(layer.id(), rules);
        return Stream.concat(rules.stream().map(CheckedRule::definition), unsound.stream())
                .toList();
    }

    /** {@return the rule files of a folder, path to text} */
    static Map<String, String> texts(PolicyFolder folder) {
        Map<String, String> files = new TreeMap<>();
        folder.rules().forEach(file -> files.put(file.path(), file.text()));
        return files;
    }

    /** {@return whether the layer's rules were read from rule files} */
    boolean has(Layer layer) {
        return byLayer.containsKey(layer.id());
    }

    /**
     * {@return the layer's rules, compiled}
     *
     * @param packageName the package of the classes
     * @param depth how deep the layer stands in its chain
     * @throws PolicyProblemsException if the compiled rules do what rules may not do
     */
    CompiledRules compile(Layer layer, String packageName, int depth) {
        return compile(layer, DerivedRules.text(packageName, depth, rules(layer)));
    }

    /** {@return the layer's rules, compiled so that they report the truth of every atom} Otherwise as {@link #compile}. */
    CompiledRules compileObserved(Layer layer, String packageName, int depth) {
        return compile(layer, DerivedRules.observed(packageName, depth, rules(layer)));
    }

    /** {@return the layer's rules, as they were read} */
    List<CheckedRule> rules(Layer layer) {
        return byLayer.getOrDefault(layer.id(), List.of());
    }

    private CompiledRules compile(Layer layer, String derived) {
        try {
            return time.within(() -> RuleCompiler.compile(derived, layer.digest()));
        } catch (RefusedRulesException refused) {
            throw new PolicyProblemsException(refused.refusals().stream()
                    .map(refusal -> problem(refusal, layer))
                    .toList());
        }
    }

    private static Problem problem(Refusal refusal, Layer layer) {
        return layer.rules().stream()
                .filter(rule -> rule.id().equals(refusal.rule()))
                .findFirst()
                .map(rule -> new Problem(rule.file(), rule.line(), 0, null, Problem.Severity.ERROR, refusal.text()))
                .orElseGet(() -> new Problem(null, 0, 0, null, Problem.Severity.ERROR, refusal.text()));
    }
}
