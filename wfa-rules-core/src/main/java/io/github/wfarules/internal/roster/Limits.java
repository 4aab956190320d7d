package io.github.wfarules.internal.roster;

import io.github.wfarules.Finding;
import io.github.wfarules.roster.Bound;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** The caps and minimums of one day, each counted once for the unit or team. For one thread. */
final class Limits {
    private final TreeMap<String, Limit> byId = new TreeMap<>();

    /** Takes the limits that bear on those who are entitled. */
    Limits(List<Application> entitled, Presence presence) {
        for (Application application : entitled) {
            for (Finding finding : application.bounding()) {
                Limit limit = byId.computeIfAbsent(Limit.idOf(finding), id -> presence.begin(new Limit(finding)));
                application.bear(limit);
            }
        }
    }

    /** Counts somebody who got a place. A minimum counts whoever is away, also where its rule is not about them. */
    void count(Application placed) {
        List<String> own = placed.bounding().stream().map(Limit::idOf).toList();
        for (Limit limit : byId.values()) {
            boolean bears = limit.isMinimum()
                    ? limit.teamId() == null
                            || Objects.equals(
                                    limit.teamId(), placed.person().member().team())
                    : own.contains(limit.id());
            if (bears && limit.counts(placed.request().mode())) {
                limit.add();
            }
        }
    }

    List<Bound> bounds() {
        return byId.values().stream().map(Limit::bound).toList();
    }
}
