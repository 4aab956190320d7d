package io.github.wfarules.internal.change;

import io.github.wfarules.ComplianceOutcome;
import io.github.wfarules.Rulebook.Question;
import io.github.wfarules.internal.change.Told.Place;
import io.github.wfarules.internal.evaluation.Conducts;
import io.github.wfarules.internal.evaluation.Weight;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds the rules that turn one answer into the other. */
final class Turning {
    private final Question question;
    private final Told was;
    private final Told is;

    Turning(Question question, Told was, Told is) {
        this.question = question;
        this.was = was;
        this.is = is;
    }

    /** {@return as few rules as suffice, so that none can be spared; of several that would do alone, the first} */
    Set<String> rules() {
        Map<String, List<Place>> otherwise = new LinkedHashMap<>();
        Set<Place> places = new LinkedHashSet<>(is.weights().keySet());
        places.addAll(was.weights().keySet());
        places.stream()
                .filter(place ->
                        !Objects.equals(was.weights().get(place), is.weights().get(place)))
                .forEach(place -> otherwise
                        .computeIfAbsent(place.rule(), rule -> new ArrayList<>())
                        .add(place));
        List<String> rules = new ArrayList<>(otherwise.keySet());
        for (int i = rules.size() - 1; i >= 0; i--) {
            List<Place> without = otherwise.remove(rules.get(i));
            if (!outcome(otherwise.values()).equals(is.outcome())) {
                otherwise.put(rules.get(i), without);
            }
        }
        return otherwise.keySet();
    }

    /** {@return the outcome if only at these places the law were as after the change} */
    private String outcome(Collection<List<Place>> changed) {
        Map<Place, Weight> weights = new HashMap<>(was.weights());
        for (List<Place> places : changed) {
            for (Place place : places) {
                Weight weight = is.weights().get(place);
                if (weight == null) {
                    weights.remove(place);
                } else {
                    weights.put(place, weight);
                }
            }
        }
        return question == Question.READINESS
                ? Weight.readiness(weights.values()).name()
                : compliance(weights).name();
    }

    private ComplianceOutcome compliance(Map<Place, Weight> weights) {
        Map<Place, List<Weight>> days = new HashMap<>();
        weights.forEach((place, weight) -> days.computeIfAbsent(
                        new Place(place.day(), place.person(), ""), day -> new ArrayList<>())
                .add(weight));
        List<ComplianceOutcome> outcomes = new ArrayList<>();
        days.values().forEach(day -> outcomes.add(Weight.compliance(day)));
        if (is.kept()) {
            outcomes.add(ComplianceOutcome.COMPLIANT);
        }
        return Conducts.together(outcomes);
    }
}
