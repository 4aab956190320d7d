package io.github.wfarules.change;

import org.jspecify.annotations.Nullable;

/**
 * A cap on a unit, or on a team within it, that leaves another number of places.
 *
 * @param unit the id of the unit
 * @param team the id of the team; null where the cap is on the unit
 * @param rule the rule that sets the cap
 * @param headcount the headcount that a share is taken of; null where unknown
 * @param before the places before; null where there is no such cap, or no number can be told
 * @param after the places after; null where there is no such cap, or no number can be told
 * @param answers how many answers it bears on
 */
public record PlacesShift(
        String unit,
        @Nullable String team,
        String rule,
        @Nullable Integer headcount,
        @Nullable Integer before,
        @Nullable Integer after,
        long answers) {}
