package io.github.wfarules.testing;

import io.github.wfarules.internal.assembly.Watched;
import io.github.wfarules.internal.evaluation.Law;
import io.github.wfarules.internal.evaluation.Observation;
import io.github.wfarules.internal.kleene.Truth;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.ParameterLayer.DateWindow;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.model.RuleDefinition.Atom;
import io.github.wfarules.internal.policy.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts what scenarios do to the rules of a policy. For one thread. */
final class CoverageRun {
    private final Watched watched;
    private final Map<String, Tally> tallies = new TreeMap<>();

    /** What was seen of one rule. */
    private static final class Tally {
        private int madeTrue;
        private int madeFalse;
        private final int[] decidedTrue;
        private final int[] decidedFalse;

        Tally(RuleDefinition rule) {
            decidedTrue = new int[rule.atoms().size()];
            decidedFalse = new int[rule.atoms().size()];
        }

        void add(Observation seen) {
            madeTrue += seen.truth() == Truth.TRUE ? 1 : 0;
            madeFalse += seen.truth() == Truth.FALSE ? 1 : 0;
            for (int atom = 0; atom < decidedTrue.length; atom++) {
                if (seen.decidesAlone(atom)) {
                    (seen.atom(atom) == Truth.TRUE ? decidedTrue : decidedFalse)[atom]++;
                }
            }
        }
    }

    /** Takes what puts the policy together so that it tells what it sees. */
    CoverageRun(Function<Consumer<Observation>, Watched> policy) {
        this.watched = policy.apply(this::add);
    }

    private void add(Observation seen) {
        Objects.requireNonNull(tallies.get(seen.rule().id())).add(seen);
    }

    /**
     * {@return what the scenarios exercise}
     *
     * @param values the values that they do not depend on
     */
    Coverage of(List<Scenario> scenarios, List<String> values) {
        Law law = watched.policy().law();
        Layer own = law.chain().policy();
        own.rules().forEach(rule -> tallies.put(rule.id(), new Tally(rule)));
        for (Scenario scenario : scenarios) {
            scenario.ask(Answering.of(watched.policy()));
        }
        List<RuleCoverage> rules = own.rules().stream()
                .sorted(Comparator.comparing(RuleDefinition::id))
                .map(this::coverage)
                .toList();
        Set<LocalDate> days = daysOfChange(law);
        days.removeAll(scenarios.stream().map(Scenario::date).collect(Collectors.toSet()));
        return new Coverage(law.version(), scenarios.size(), rules, List.copyOf(days), values);
    }

    private RuleCoverage coverage(RuleDefinition rule) {
        Tally tally = tallies.get(rule.id());
        List<Integer> lines = watched.lines().get(rule.id());
        List<ConditionCoverage> conditions = new ArrayList<>();
        for (int atom = 0; atom < rule.atoms().size(); atom++) {
            conditions.add(new ConditionCoverage(
                    text(rule, rule.atoms().get(atom)),
                    lines.get(atom),
                    tally.decidedTrue[atom],
                    tally.decidedFalse[atom]));
        }
        return new RuleCoverage(rule.id(), rule.file(), rule.line(), tally.madeTrue, tally.madeFalse, conditions);
    }

    private static String text(RuleDefinition rule, Atom atom) {
        Integer right = atom.right();
        return rule.operands().get(atom.left()).text() + " " + atom.operator() + " "
                + (right == null ? atom.literal() : rule.operands().get(right).text());
    }

    /** {@return the first day of everything that the policy itself says, and the first day after it} */
    private static Set<LocalDate> daysOfChange(Law law) {
        Set<LocalDate> days = new TreeSet<>();
        Layer own = law.chain().policy();
        law.chain().rules().all().stream()
                .filter(rule -> rule.layer().equals(own.id()))
                .forEach(rule -> add(days, rule.days()));
        own.switchOffs().forEach(off -> add(days, new Days(off.from(), off.to())));
        own.parameters().values().stream()
                .flatMap(parameter -> parameter.values().stream())
                .forEach(value -> add(
                        days,
                        value.value() instanceof DateWindow window
                                ? new Days(window.from(), window.to())
                                : new Days(value.from(), value.to())));
        return days;
    }

    private static void add(Set<LocalDate> days, Days said) {
        add(days, said.from());
        add(days, said.to() == null ? null : said.to().plusDays(1));
    }

    private static void add(Set<LocalDate> days, @Nullable LocalDate day) {
        if (day != null) {
            days.add(day);
        }
    }
}
