package io.github.wfarules;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many of a unit's staff may be away. Neither zero nor unlimited where it is not stated.
 *
 * @param stated whether an instrument states the cap
 * @param percentage the share of the headcount; null where it is not stated
 * @param headcount the headcount it is taken of; null where unknown
 * @param atMost the number of places, {@code floor(headcount * percentage / 100)}; null where it cannot be told
 * @param taken how many are taken, as far as the case says; null where it does not
 */
public record Places(
        boolean stated,
        @Nullable BigDecimal percentage,
        @Nullable Integer headcount,
        @Nullable Integer atMost,
        @Nullable Integer taken) {
    /** Writes the percentage without an exponent, so that the same share is the same record after a way through JSON. */
    public Places {
        percentage = percentage != null && percentage.scale() < 0 ? percentage.setScale(0) : percentage;
    }
}
