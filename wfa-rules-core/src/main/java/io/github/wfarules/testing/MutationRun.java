package io.github.wfarules.testing;

import io.github.wfarules.internal.assembly.Workbench;
import io.github.wfarules.internal.evaluation.Law;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes a policy one small step at a time and asks its scenarios whether they notice. */
final class MutationRun {
    private final Workbench policy;
    private final List<Scenario> scenarios;

    MutationRun(Workbench policy, List<Scenario> scenarios) {
        this.policy = policy;
        this.scenarios = scenarios;
    }

    Mutation run() {
        List<Mutant> mutants = new ArrayList<>(RuleMutants.of(policy));
        mutants.addAll(ValueMutants.of(policy));
        List<Survivor> survivors = mutants.parallelStream()
                .filter(mutant -> !isNoticed(mutant))
                .map(mutant -> new Survivor(mutant.subject(), mutant.file(), mutant.line(), mutant.change()))
                .sorted(Comparator.comparing(Survivor::file)
                        .thenComparing(Survivor::line)
                        .thenComparing(Survivor::subject)
                        .thenComparing(survivor -> survivor.change().en()))
                .toList();
        return new Mutation(new Law(policy.chain()).version(), mutants.size(), survivors);
    }

    private boolean isNoticed(Mutant mutant) {
        Answering changed = Answering.of(mutant.changed().apply(policy));
        return scenarios.stream()
                .anyMatch(scenario -> !scenario.check(scenario.ask(changed)).isEmpty());
    }
}
