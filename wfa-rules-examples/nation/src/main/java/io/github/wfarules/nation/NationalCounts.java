package io.github.wfarules.nation;

import io.github.wfarules.Outcome;
import io.github.wfarules.roster.Standing;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** How many people have which policy, which answer and which place. Not thread-safe. */
public final class NationalCounts {
    private final Map<String, Map<Outcome, Long>> outcomes = new TreeMap<>();
    private final Map<Standing, Long> standings = new EnumMap<>(Standing.class);
    private long people;
    private int units;
    private int errors;

    /** Counts a unit. */
    public void add(UnitAnswer unit) {
        Map<Outcome, Long> ofPolicy = outcomes.computeIfAbsent(unit.policy(), none -> new EnumMap<>(Outcome.class));
        unit.outcomes().forEach((outcome, count) -> ofPolicy.merge(outcome, (long) count, Long::sum));
        unit.standings().forEach((standing, count) -> standings.merge(standing, (long) count, Long::sum));
        people += unit.people();
        units++;
        errors += unit.errors();
    }

    /** Counts what was counted elsewhere. */
    public void add(NationalCounts others) {
        others.outcomes.forEach((policy, ofOthers) -> {
            Map<Outcome, Long> ofPolicy = outcomes.computeIfAbsent(policy, none -> new EnumMap<>(Outcome.class));
            ofOthers.forEach((outcome, count) -> ofPolicy.merge(outcome, count, Long::sum));
        });
        others.standings.forEach((standing, count) -> standings.merge(standing, count, Long::sum));
        people += others.people;
        units += others.units;
        errors += others.errors;
    }

    /** {@return how many people of each policy have each outcome; what nobody has is left out} */
    public Map<String, Map<Outcome, Long>> outcomesByPolicy() {
        return Collections.unmodifiableMap(outcomes);
    }

    /** {@return how many people have each outcome; what nobody has is left out} */
    public Map<Outcome, Long> outcomes() {
        Map<Outcome, Long> together = new EnumMap<>(Outcome.class);
        outcomes.values()
                .forEach(ofPolicy -> ofPolicy.forEach((outcome, count) -> together.merge(outcome, count, Long::sum)));
        return together;
    }

    /** {@return what became of how many applications for a place away from the office} */
    public Map<Standing, Long> standings() {
        return Collections.unmodifiableMap(standings);
    }

    /** {@return how many people were asked about} */
    public long people() {
        return people;
    }

    /** {@return how many units were asked about} */
    public int units() {
        return units;
    }

    /** {@return how many lines are error records} */
    public int errors() {
        return errors;
    }
}
