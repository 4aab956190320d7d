package io.github.wfarules.internal.service;

import io.github.wfarules.Text;
import java.util.List;

/**
 * The clock of a ticket from its start to the end of what is known, in seconds since the epoch.
 *
 * @param stretches what follows one another, running and standing still
 * @param met when the level was met; {@link #NOT_YET} where it was not
 */
record Run(List<Stretch> stretches, long met) {
    static final long NOT_YET = Long.MAX_VALUE;

    /** Time in which the clock runs or stands still. */
    record Stretch(long from, long to, boolean runs, Text why) {}

    long start() {
        return stretches.get(0).from();
    }

    boolean isMet() {
        return met != NOT_YET;
    }
}
