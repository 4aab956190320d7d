package io.github.wfarules.testing;

import io.github.wfarules.Decision;
import io.github.wfarules.PolicyProblemsException;
import io.github.wfarules.facts.Case;
import io.github.wfarules.internal.policy.PolicyFolder;
import io.github.wfarules.internal.source.ProblemLog;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The scenarios of a policy folder. Immutable and thread-safe. */
public final class Scenarios {

    private final List<Scenario> all;

    private Scenarios(List<Scenario> all) {
        this.all = List.copyOf(all);
    }

    static Scenarios read(
            PolicyFolder folder, Function<String, Case> cases, Set<String> ruleIds, Function<String, URI> sources) {
        ProblemLog log = new ProblemLog();
        List<Scenario> scenarios = new ScenarioReader(cases, ruleIds, sources, log).read(folder);
        if (log.errors() > 0) {
            throw new PolicyProblemsException(log.problems());
        }
        return new Scenarios(scenarios);
    }

    /** {@return the scenarios, by file and line; at least one} */
    public List<Scenario> all() {
        return all;
    }

    /**
     * {@return what became of each scenario, in order}
     *
     * @param decide answers a case on a date, such as {@code policy::decide}
     */
    public List<ScenarioResult> run(BiFunction<Case, LocalDate, Decision> decide) {
        return all.stream()
                .map(scenario -> new ScenarioResult(scenario, decide.apply(scenario.facts(), scenario.date())))
                .toList();
    }

    /** {@return the ids of these rules that no scenario expects to hold or to be possible, sorted} */
    public Set<String> withoutScenario(Set<String> ruleIds) {
        Set<String> rest = new TreeSet<>(ruleIds);
        for (Scenario scenario : all) {
            rest.removeAll(Set.copyOf(scenario.expected().because()));
            rest.removeAll(Set.copyOf(scenario.expected().possible()));
        }
        return rest;
    }
}
