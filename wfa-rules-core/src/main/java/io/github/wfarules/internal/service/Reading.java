package io.github.wfarules.internal.service;

import io.github.wfarules.internal.model.ServiceLevel.Clock;
import io.github.wfarules.internal.model.ServiceLevel.FirstDay;
import io.github.wfarules.internal.model.ServiceLevel.Reopening;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way to read a service level: every point that its parameters leave open is taken one way.
 *
 * @param pauses the reasons that stop the clock; null where every pause does
 * @param unknownPauses whether a pause of which the reason is not known stops it
 * @param handlings what counts as handled; null where any handling does
 * @param unknownHandlings whether a handling of which it is not known what it was counts
 */
record Reading(
        Clock clock,
        Duration deadline,
        FirstDay firstDay,
        Reopening reopening,
        @Nullable Set<String> pauses,
        boolean unknownPauses,
        @Nullable Set<String> handlings,
        boolean unknownHandlings) {

    boolean stops(@Nullable String reason) {
        return reason == null ? unknownPauses : pauses == null || pauses.contains(reason);
    }

    boolean counts(@Nullable String handling) {
        return handlings == null || (handling == null ? unknownHandlings : handlings.contains(handling));
    }
}
