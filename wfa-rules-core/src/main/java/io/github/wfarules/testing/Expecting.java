package io.github.wfarules.testing;

import io.github.wfarules.DutyState;
import io.github.wfarules.Effect;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Builds what must come out, bit by bit; what is not said does not matter. Not thread-safe. */
final class Expecting {
    private final String outcome;
    private List<String> because = List.of();
    private List<String> possible = List.of();
    private List<String> not = List.of();
    private final Map<Effect, List<String>> effects = new TreeMap<>();
    private boolean exactly;
    private @Nullable List<String> needs;
    private @Nullable String places;
    private final Map<String, DutyState> duties = new TreeMap<>();
    private @Nullable List<String> consequences;
    private final Map<String, List<String>> people = new TreeMap<>();
    private final Map<String, BigDecimal> deducted = new TreeMap<>();

    Expecting(String outcome) {
        this.outcome = outcome;
    }

    Expecting because(List<String> rules) {
        because = rules;
        return this;
    }

    Expecting possible(List<String> rules) {
        possible = rules;
        return this;
    }

    Expecting not(List<String> rules) {
        not = rules;
        return this;
    }

    Expecting effect(Effect effect, List<String> rules) {
        effects.put(effect, rules);
        return this;
    }

    Expecting exactly() {
        exactly = true;
        return this;
    }

    Expecting needs(List<String> names) {
        needs = names;
        return this;
    }

    Expecting places(String number) {
        places = number;
        return this;
    }

    Expecting duties(List<String> rules, DutyState state) {
        rules.forEach(rule -> duties.put(rule, state));
        return this;
    }

    Expecting consequences(List<String> codes) {
        consequences = codes;
        return this;
    }

    Expecting people(String where, List<String> ids) {
        people.put(where, ids);
        return this;
    }

    Expecting deducted(String employee, BigDecimal amount) {
        deducted.put(employee, amount);
        return this;
    }

    Expectation build() {
        return new Expectation(
                outcome,
                because,
                possible,
                not,
                effects,
                exactly,
                needs,
                places,
                duties,
                consequences,
                people,
                deducted,
                Map.of(),
                Map.of(),
                null);
    }
}
