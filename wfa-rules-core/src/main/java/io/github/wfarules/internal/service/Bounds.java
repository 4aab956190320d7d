package io.github.wfarules.internal.service;

import java.time.Duration;
import java.util.List;

/**
 * Between what deadline and lateness lie, however the level is read. In seconds since the epoch.
 *
 * @param latest {@link Deadline#NEVER} where no end can be told
 */
record Bounds(long earliest, long latest, Duration lateLeast, Duration lateMost) {

    static Bounds of(List<Standing> standings) {
        Standing first = standings.get(0);
        Bounds bounds = new Bounds(first.earliest(), first.latest(), first.lateLeast(), first.lateMost());
        for (Standing standing : standings) {
            bounds = new Bounds(
                    Math.min(bounds.earliest, standing.earliest()),
                    Math.max(bounds.latest, standing.latest()),
                    bounds.lateLeast.compareTo(standing.lateLeast()) <= 0 ? bounds.lateLeast : standing.lateLeast(),
                    bounds.lateMost.compareTo(standing.lateMost()) >= 0 ? bounds.lateMost : standing.lateMost());
        }
        return bounds;
    }

    boolean isSettled() {
        return earliest == latest && latest != Deadline.NEVER;
    }
}
