package io.github.wfarules.logging;

import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

/** Something that was logged, with everything a binding may print of it. */
public record LogEntry(
        String logger,
        Level level,
        String message,
        @Nullable Throwable failure) {}
