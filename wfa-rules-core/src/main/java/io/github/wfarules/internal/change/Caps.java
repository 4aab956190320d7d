package io.github.wfarules.internal.change;

import io.github.wfarules.Certainty;
import io.github.wfarules.Decision;
import io.github.wfarules.Finding;
import io.github.wfarules.Places;
import io.github.wfarules.change.PlacesShift;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The caps and minimums that answers about a unit cite, and how many places each leaves. Not thread-safe. */
final class Caps {
    private final Map<String, Cap> caps = new TreeMap<>();

    private record Cap(String rule, Places places) {}

    /** Adds what a decision cites; a cap that only may hold is none. */
    Caps add(Decision decision) {
        for (Finding finding : decision.findings()) {
            Places places = finding.places();
            if (places != null && finding.certainty() == Certainty.CERTAIN) {
                caps.put(finding.ruleId() + " " + places.teamId(), new Cap(finding.ruleId(), places));
            }
        }
        return this;
    }

    /** {@return those that leave another number afterwards, by rule} */
    List<PlacesShift> shifts(String unit, Caps after) {
        Map<String, Cap> gone = new TreeMap<>(caps);
        List<PlacesShift> shifts = new ArrayList<>();
        after.caps.forEach((key, cap) -> add(unit, gone.remove(key), cap, shifts));
        gone.values().forEach(cap -> add(unit, cap, null, shifts));
        return shifts;
    }

    private static void add(String unit, @Nullable Cap was, @Nullable Cap is, List<PlacesShift> shifts) {
        Integer before = was == null ? null : was.places().atMost();
        Integer after = is == null ? null : is.places().atMost();
        Cap any = is == null ? was : is;
        if (any != null && !Objects.equals(before, after)) {
            Places places = any.places();
            shifts.add(new PlacesShift(unit, places.teamId(), any.rule(), places.headcount(), before, after, 1));
        }
    }

    /** {@return whether the rule limits places here} */
    boolean has(String rule) {
        return caps.values().stream().anyMatch(cap -> cap.rule().equals(rule));
    }
}
