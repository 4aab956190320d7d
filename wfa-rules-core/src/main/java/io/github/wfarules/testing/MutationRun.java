package io.github.wfarules.testing;

import io.github.wfarules.internal.assembly.Workbench;
import io.github.wfarules.internal.evaluation.Law;
import io.github.wfarules.internal.json.CaseReader;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.policy.RuleIndex.InForce;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes a policy one small step at a time and asks its scenarios whether they notice. */
final class MutationRun {
    private final Workbench policy;
    private final List<Scenario> scenarios;
    private final List<ExplainedSurvivor> explained;
    private final Relevance relevance;
    private final NoticingSearch search;

    /**
     * Takes the policy and what is said of it.
     *
     * @param reader reads the facts of each question
     */
    MutationRun(Workbench policy, List<Scenario> scenarios, List<ExplainedSurvivor> explained, CaseReader reader) {
        this.policy = policy;
        this.scenarios = scenarios;
        this.explained = explained;
        this.relevance = new Relevance(policy.chain(), scenarios);
        this.search = new NoticingSearch(reader, Answering.of(policy.changed(policy.own())), scenarios);
    }

    Mutation run() {
        List<Mutant> mutants = new ArrayList<>(RuleMutants.of(policy));
        mutants.addAll(ValueMutants.of(policy));
        mutants.addAll(CalendarMutants.of(policy));
        List<Mutant> unnoticed = mutants.parallelStream()
                .filter(mutant -> !isNoticed(mutant))
                .sorted(Comparator.comparing(Mutant::file)
                        .thenComparing(Mutant::line)
                        .thenComparing(Mutant::subject)
                        .thenComparing(mutant -> mutant.change().en()))
                .toList();
        List<String> outdated = explained.stream()
                .filter(it -> unnoticed.stream().noneMatch(it::isAbout))
                .map(ExplainedSurvivor::toString)
                .toList();
        List<Survivor> survivors =
                unnoticed.parallelStream().map(this::survivor).toList();
        return new Mutation(new Law(policy.chain()).version(), mutants.size(), survivors, outdated);
    }

    private boolean isNoticed(Mutant mutant) {
        Answering changed = Answering.of(mutant.changed().apply(policy));
        return relevance.order(mutant).stream()
                .anyMatch(scenario -> !scenario.check(scenario.ask(changed)).isEmpty());
    }

    private Survivor survivor(Mutant mutant) {
        ExplainedSurvivor known =
                explained.stream().filter(it -> it.isAbout(mutant)).findFirst().orElse(null);
        return new Survivor(
                mutant.subject(),
                mutant.file(),
                mutant.line(),
                mutant.change(),
                known == null ? null : known.reason(),
                known == null ? noticing(mutant) : null);
    }

    private @Nullable String noticing(Mutant mutant) {
        Answering changed = Answering.of(mutant.changed().apply(policy));
        List<FactChange> changes = FactChange.of(
                rules(mutant.subject()).toList(),
                scenarios.stream().map(NoticingSearch::facts).toList(),
                policy.chain().parameters());
        String name = mutant.subject() + ": " + mutant.change().en();
        return search.find(name, changed, mutant.days(), changes, Trials.of(policy.chain(), mutant));
    }

    /** {@return the rule of this id, or the rules that read the parameter of this id} */
    private Stream<RuleDefinition> rules(String subject) {
        return policy.chain().rules().all().stream()
                .map(InForce::rule)
                .filter(rule -> rule.id().equals(subject) || rule.parameters().contains(subject));
    }
}
