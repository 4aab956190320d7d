package io.github.wfarules.oracle;

import io.github.wfarules.Decision;
import io.github.wfarules.Need;
import io.github.wfarules.Outcome;
import io.github.wfarules.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What an answer has and the law does not say, or the other way round. */
final class Disagreement {
    private Disagreement() {}

    /** {@return the differences in words; empty where the two agree} */
    static List<String> between(Expected expected, Decision decision) {
        if (decision.outcome() == Outcome.DENIED && expected.deniedTogether()) {
            return List.of();
        }
        if (decision.outcome() != expected.outcome()) {
            return List.of("the answer is " + decision.outcome() + ", the law says " + expected.outcome());
        }
        List<String> differences = new ArrayList<>();
        bounds("need", needs(decision), expected.mustNeed(), expected.mayNeed(), differences);
        if (decision.outcome() == Outcome.PERMITTED || decision.outcome() == Outcome.NEEDS_APPROVAL) {
            Set<String> limits = limits(decision);
            // The windows have no national quota, and an answer is free to say so.
            if (!expected.mayLimit().contains(Expected.NOT_STATED)) {
                limits.remove(Expected.NOT_STATED);
            }
            bounds("limit to places", limits, expected.mustLimit(), expected.mayLimit(), differences);
        }
        return differences;
    }

    private static void bounds(
            String what, Set<String> actual, Set<String> must, Set<String> may, List<String> differences) {
        must.stream()
                .filter(each -> !actual.contains(each))
                .forEach(each -> differences.add("the answer lacks the " + what + " " + each));
        actual.stream()
                .filter(each -> !may.contains(each))
                .forEach(each -> differences.add("the answer has a " + what + " that changes nothing: " + each));
    }

    private static Set<String> needs(Decision decision) {
        return decision.needs().stream().map(Disagreement::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Need need) {
        return switch (need.kind()) {
            case FACT, ACT, VALUE, EVENTS -> need.name();
            case CALENDAR -> Names.WORKING;
            case CLARIFICATION -> Names.CLARIFICATION;
        };
    }

    private static Set<String> limits(Decision decision) {
        return decision.places().stream().map(Disagreement::limit).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String limit(Places places) {
        return places.stated() ? Objects.toString(places.atMost()) : Expected.NOT_STATED;
    }
}
