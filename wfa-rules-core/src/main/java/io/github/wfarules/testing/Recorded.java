package io.github.wfarules.testing;

import io.github.wfarules.Certainty;
import io.github.wfarules.DutyResult;
import io.github.wfarules.DutyState;
import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import io.github.wfarules.Need;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What came out, as what is expected from now on. */
final class Recorded {
    private final Asked asked;
    private final Answered answer;

    Recorded(Asked asked, Answered answer) {
        this.asked = asked;
        this.answer = answer;
    }

    /** {@return the expectation of all that the answer says} */
    Expectation whole() {
        return expectation(new TreeSet<>(rules(answer).keySet()), Set.of(), null);
    }

    /** {@return the expectation of that alone in which another answer differs, and of the outcome} */
    Expectation against(Answered other) {
        Map<String, Set<Object>> here = rules(answer);
        Map<String, Set<Object>> there = rules(other);
        Set<String> named = new TreeSet<>(here.keySet());
        named.removeIf(rule -> here.get(rule).equals(there.get(rule)));
        Set<String> not = new TreeSet<>(there.keySet());
        not.removeAll(here.keySet());
        return expectation(named, not, other);
    }

    private Expectation expectation(Set<String> named, Set<String> not, @Nullable Answered other) {
        List<String> because = new ArrayList<>();
        Map<Effect, List<String>> effects = new EnumMap<>(Effect.class);
        Set<String> possible = new TreeSet<>(named);
        Set<String> told = new HashSet<>();
        for (Finding finding : answer.findings()) {
            String rule = finding.ruleId();
            if (finding.certainty() == Certainty.CERTAIN && named.contains(rule) && told.add(rule)) {
                possible.remove(rule);
                List<String> rules = asked.effects().containsValue(finding.effect())
                        ? effects.computeIfAbsent(finding.effect(), effect -> new ArrayList<>())
                        : because;
                rules.add(rule);
            }
        }
        boolean needs = List.of(asked.expectations()).contains("needs")
                && (other == null || !names(answer).equals(names(other)));
        boolean places = other == null || !String.valueOf(answer.cap()).equals(String.valueOf(other.cap()));
        boolean consequences = other == null
                ? !answer.consequences().isEmpty()
                : !answer.consequences().equals(other.consequences());
        return new Expectation(
                answer.outcome(),
                because,
                List.copyOf(possible),
                List.copyOf(not),
                effects,
                false,
                needs ? List.copyOf(names(answer)) : null,
                places ? answer.cap() : null,
                changed(duties(answer), other == null ? Map.of() : duties(other)),
                consequences ? answer.consequences() : null,
                changed(answer.people(), other == null ? Map.of() : other.people()),
                changed(answer.deducted(), other == null ? Map.<String, BigDecimal>of() : other.deducted()),
                changed(answer.levels(), other == null ? Map.of() : other.levels()),
                changed(answer.due(), other == null ? Map.of() : other.due()),
                other == null || !Objects.equals(answer.worked(), other.worked()) ? answer.worked() : null);
    }

    /** What an answer says of each rule: how certainly it holds, and what it does. */
    private static Map<String, Set<Object>> rules(Answered answer) {
        Map<String, Set<Object>> rules = new TreeMap<>();
        answer.findings().forEach(finding -> rules.computeIfAbsent(finding.ruleId(), rule -> new HashSet<>())
                .addAll(List.of(finding.certainty(), finding.effect())));
        return rules;
    }

    private static Set<String> names(Answered answer) {
        return new TreeSet<>(answer.needs().stream().map(Need::name).toList());
    }

    /** A duty that came out differently on several days is left to the rules of its violations. */
    private static Map<String, DutyState> duties(Answered answer) {
        Map<String, Set<DutyState>> states = new TreeMap<>();
        for (DutyResult duty : answer.duties()) {
            states.computeIfAbsent(duty.duty().ruleId(), rule -> new HashSet<>())
                    .add(duty.state());
        }
        Map<String, DutyState> alike = new TreeMap<>();
        states.forEach((rule, several) -> {
            if (several.size() == 1) {
                alike.put(rule, several.iterator().next());
            }
        });
        return alike;
    }

    private static <V> Map<String, V> changed(Map<String, V> here, Map<String, V> there) {
        Map<String, V> changed = new TreeMap<>(here);
        changed.entrySet().removeIf(entry -> entry.getValue().equals(there.get(entry.getKey())));
        return changed;
    }
}
