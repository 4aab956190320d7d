package io.github.wfarules.reservations;

import io.github.wfarules.Counted;
import io.github.wfarules.Decision;
import io.github.wfarules.Finding;
import io.github.wfarules.Places;
import io.github.wfarules.facts.WorkMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cap that bears on an application.
 *
 * @param boundId the rule that sets it
 * @param atMost how many places it allows on the day
 */
record Cap(String boundId, int atMost) {
    /**
     * {@return the caps of a decision; null where one is stated but cannot be told in places, such as a share of an unknown
     * headcount} A cap whose number no instrument states bounds nothing.
     *
     * @param onLeave how many of the unit are on leave that day
     */
    static @Nullable List<Cap> of(Decision decision, int onLeave) {
        List<Cap> caps = new ArrayList<>();
        for (Finding finding : decision.findings()) {
            Places places = finding.places();
            if (places != null && places.stated() && counts(places, decision.mode())) {
                if (places.atMost() == null) {
                    return null;
                }
                boolean counted = places.counted() == Counted.WFA_WFH_AND_LEAVE || places.atLeastOnSite() != null;
                caps.add(new Cap(finding.ruleId(), places.atMost() - (counted ? onLeave : 0)));
            }
        }
        return List.copyOf(caps);
    }

    /** {@return the caps of a decision that can be told in places} */
    static List<Cap> certain(Decision decision, int onLeave) {
        List<Cap> caps = of(decision, onLeave);
        return caps == null ? List.of() : caps;
    }

    private static boolean counts(Places places, WorkMode mode) {
        return places.counted() != Counted.WFA || mode == WorkMode.WFA;
    }
}
