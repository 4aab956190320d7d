package io.github.wfarules.internal.roster;

import io.github.wfarules.Finding;
import io.github.wfarules.roster.Bound;
import java.util.List;
import java.util.TreeMap;

/** The caps and minimums of one day, each counted once for the unit or team. For one thread. */
final class Limits {
    private final TreeMap<String, Limit> byId = new TreeMap<>();

    /** Takes the limits that bear on those who are entitled. A minimum is the unit's or team's: it bears on all there. */
    Limits(List<Application> entitled, Presence presence) {
        for (Application application : entitled) {
            for (Finding finding : application.bounding()) {
                Limit limit = byId.computeIfAbsent(Limit.idOf(finding), id -> presence.begin(new Limit(finding)));
                limit.note(finding.certainty());
                if (!limit.isMinimum()) {
                    application.bear(limit, finding.certainty());
                }
            }
        }
        List<Limit> minimums = byId.values().stream().filter(Limit::isMinimum).toList();
        for (Limit minimum : minimums) {
            entitled.stream()
                    .filter(application ->
                            minimum.isAt(application.person().member().team()))
                    .forEach(application -> application.bear(minimum, minimum.certainty()));
        }
    }

    List<Bound> bounds() {
        return byId.values().stream().map(Limit::bound).toList();
    }
}
