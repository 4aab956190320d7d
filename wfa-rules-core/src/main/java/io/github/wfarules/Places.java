package io.github.wfarules;

import io.github.wfarules.internal.text.PlainNumber;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many of a unit's staff may be away. Neither zero nor unlimited where it is not stated.
 *
 * @param stated whether an instrument states the cap
 * @param percentage the share of the headcount; null where it is not stated, or a number is
 * @param headcount the headcount it is taken of; null where unknown
 * @param atMost the number of places, {@code floor(headcount * percentage / 100)}, or what a minimum on site leaves; null
 *     where it cannot be told
 * @param taken how many are taken, as far as the case says; null where it does not
 * @param atLeastOnSite how many have to be on site, for a minimum: {@code ceil(headcount * percentage / 100)}; null for a
 *     cap, and where it cannot be told
 * @param counted who is counted; null where the instrument does not say
 * @param teamId the team whose staff it is about; null where it is about the unit's
 */
public record Places(
        boolean stated,
        @Nullable BigDecimal percentage,
        @Nullable Integer headcount,
        @Nullable Integer atMost,
        @Nullable Integer taken,
        @Nullable Integer atLeastOnSite,
        @Nullable Counted counted,
        @Nullable String teamId) {
    /** Writes the percentage without an exponent, so that the same share is the same record after a way through JSON. */
    public Places {
        percentage = PlainNumber.ofNullable(percentage);
    }

    /** A cap on the staff of the unit whose instrument does not say who is counted. */
    public Places(
            boolean stated,
            @Nullable BigDecimal percentage,
            @Nullable Integer headcount,
            @Nullable Integer atMost,
            @Nullable Integer taken) {
        this(stated, percentage, headcount, atMost, taken, null, null, null);
    }
}
