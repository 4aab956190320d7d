package io.github.wfarules.oracle;

import io.github.wfarules.facts.Case;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The answers to one two-valued question in every world that the case allows: each unknown fact takes each of its
 * values. This replaces three-valued logic, which is what the engine works with, so that the two can only agree by
 * meaning the same. Where an unknown occurs once in a condition the two ways give the same; where it occurs more often
 * this way is the sharper.
 */
record Worlds<T>(List<Path<T>> paths) {
    /** What was assumed on the way to an answer; facts that were not asked for may be anything. */
    record Path<T>(Map<String, Integer> assumed, T answer) {
        private boolean differsOnlyIn(String fact, Path<T> other) {
            Integer here = assumed.get(fact);
            Integer there = other.assumed.get(fact);
            if (here == null || there == null || here.equals(there)) {
                return false;
            }
            return assumed.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals(fact))
                    .allMatch(entry ->
                            entry.getValue().equals(other.assumed.getOrDefault(entry.getKey(), entry.getValue())));
        }
    }

    static <T> Worlds<T> of(Case asked, LocalDate date, Function<World, T> question) {
        Assumptions assumptions = new Assumptions();
        World world = new World(asked, date, assumptions);
        List<Path<T>> paths = new ArrayList<>();
        do {
            T answer = question.apply(world);
            paths.add(new Path<>(assumptions.taken(), answer));
        } while (assumptions.next());
        return new Worlds<>(paths);
    }

    boolean always(T answer) {
        return paths.stream().allMatch(path -> path.answer().equals(answer));
    }

    boolean ever(T answer) {
        return paths.stream().anyMatch(path -> path.answer().equals(answer));
    }

    boolean within(Set<T> answers) {
        return paths.stream().allMatch(path -> answers.contains(path.answer()));
    }

    /** {@return the unknown facts on which the answer hangs: two worlds that differ in nothing else answer differently} */
    Set<String> decisive() {
        Set<String> decisive = new TreeSet<>();
        for (int i = 0; i < paths.size(); i++) {
            Path<T> one = paths.get(i);
            for (int j = 0; j < i; j++) {
                Path<T> other = paths.get(j);
                if (!one.answer().equals(other.answer())) {
                    one.assumed().keySet().stream()
                            .filter(fact -> one.differsOnlyIn(fact, other))
                            .forEach(decisive::add);
                }
            }
        }
        return decisive;
    }
}
