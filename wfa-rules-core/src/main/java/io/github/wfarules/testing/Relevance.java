package io.github.wfarules.testing;

import io.github.wfarules.internal.policy.Chain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In which order the scenarios are asked whether they notice a change: first those that expect something of the rule, or of
 * one that reads the value, then those on the days in question. It decides how soon a change is noticed, not whether.
 */
final class Relevance {
    private static final Set<Asked> OF_TIME = Set.of(Asked.SERVICE_LEVEL, Asked.WORK_TIME, Asked.PENALTY);

    private final Chain chain;
    private final List<Scenario> scenarios;
    private final Map<Scenario, Set<String>> named = new IdentityHashMap<>();

    Relevance(Chain chain, List<Scenario> scenarios) {
        this.chain = chain;
        this.scenarios = scenarios;
        for (Scenario scenario : scenarios) {
            Set<String> rules = new HashSet<>(scenario.expected().named());
            rules.addAll(scenario.expected().not());
            named.put(scenario, rules);
        }
    }

    /** {@return all the scenarios, the likeliest to notice the change first} */
    List<Scenario> order(Mutant mutant) {
        Readers readers = new Readers(chain, mutant.subject());
        Set<String> concerned = readers.rules().map(rule -> rule.rule().id()).collect(Collectors.toSet());
        concerned.add(mutant.subject());
        boolean time = mutant.subject().equals(CalendarMutants.SUBJECT)
                || readers.isOfHours()
                || !readers.levels().isEmpty();
        Map<Scenario, Integer> ranks = new IdentityHashMap<>();
        for (Scenario scenario : scenarios) {
            boolean names = named.get(scenario).stream().anyMatch(concerned::contains);
            boolean asks = time && OF_TIME.contains(Asked.byWord().get(scenario.question()));
            boolean then = mutant.days().contains(scenario.date());
            ranks.put(scenario, (names || asks ? 0 : 2) + (then ? 0 : 1));
        }
        List<Scenario> order = new ArrayList<>(scenarios);
        order.sort(Comparator.comparing(ranks::get));
        return order;
    }
}
