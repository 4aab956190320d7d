package io.github.wfarules.change;

import java.util.List;

/**
 * What changes in the rosters of units.
 *
 * @param rosters how many rosters were made by both
 * @param days how many days they have, a unit's day each
 * @param changed on how many of them somebody's standing or the number of places changes
 * @param placedBefore how many applications had a place before
 * @param placedAfter how many have one after
 * @param units the same by unit, by the id of the unit
 * @param places caps that leave another number of places; what counts there are days
 * @param kinds what becomes of applications otherwise than before, the most frequent first
 */
public record RosterChanges(
        long rosters,
        long days,
        long changed,
        long placedBefore,
        long placedAfter,
        List<UnitRoster> units,
        List<PlacesShift> places,
        List<RosterKind> kinds) {
    /** Copies what could change. */
    public RosterChanges {
        units = List.copyOf(units);
        places = List.copyOf(places);
        kinds = List.copyOf(kinds);
    }

    /**
     * The rosters of one unit.
     *
     * @param unit the id of the unit
     * @param days how many days they have
     * @param changed on how many of them something changes
     * @param placedBefore how many applications had a place before
     * @param placedAfter how many have one after
     */
    public record UnitRoster(String unit, long days, long changed, long placedBefore, long placedAfter) {}
}
