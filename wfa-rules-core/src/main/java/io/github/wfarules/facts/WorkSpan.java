package io.github.wfarules.facts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time of which somebody asks how much is working time. Immutable and thread-safe.
 *
 * @param unit the agency whose hours count, a code of the list {@code units}; null for those of most
 * @param from its first instant; null where a whole day is asked for
 * @param to its end, not included; null where a whole day is asked for
 * @param knownOn the day whose knowledge of holidays and special periods counts; null for all that is known
 */
public record WorkSpan(
        @CodeOf("units") @Nullable String unit,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable LocalDate knownOn) {}
