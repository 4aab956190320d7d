package io.github.wfarules.benchmarks.handwritten;

import io.github.wfarules.Finding;
import io.github.wfarules.Need;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a region adds to the nation in the window of March 2025; asked on those days only. */
interface Region {
    /** Adds what forbids the mode. */
    default void deny(Question asked, List<Finding> found) {}

    /** {@return what the region puts into effect; null where nothing} */
    default @Nullable Finding applied(Question asked) {
        return null;
    }

    /** {@return the cap on places; null where there is none} */
    default @Nullable Finding cap(Question asked) {
        return null;
    }

    /** Adds what the region's text leaves open, and returns what would settle it; null where nothing is open. */
    default @Nullable Need leaveOpen(Question asked, List<Finding> found) {
        return null;
    }

    /** Adds who owes what. */
    default void oblige(Question asked, List<Finding> found) {}
}
