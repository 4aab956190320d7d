package io.github.wfarules.internal.change;

import io.github.wfarules.change.RosterChanges;
import io.github.wfarules.change.RosterChanges.UnitRoster;
import io.github.wfarules.change.RosterKind;
import io.github.wfarules.roster.Standing;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds up what changes in rosters. Not thread-safe. */
final class RosterTally {
    private final Map<String, UnitRoster> units = new TreeMap<>();
    private final PlacesCount places = new PlacesCount();
    private final Counted<RosterKind> kinds = Kinds.ofRosters();
    private long rosters;

    void add(RosterShift shift, long number, @Nullable String source) {
        rosters++;
        for (RosterShift.UnitDay day : shift.days()) {
            places.add(day.places());
            long was = day.applications().stream()
                    .filter(one -> one.from() == Standing.PLACED)
                    .count();
            long is = day.applications().stream()
                    .filter(one -> one.to() == Standing.PLACED)
                    .count();
            add(new UnitRoster(shift.unit(), 1, day.changed() ? 1 : 0, was, is));
            for (RosterShift.Application one : day.applications()) {
                if (one.from() != one.to()) {
                    RosterKind.Example example = new RosterKind.Example(
                            number, source, one.employee(), shift.unit(), one.mode(), day.date(), shift.members());
                    kinds.add(new RosterKind(one.from(), one.to(), one.causes(), 1, example));
                }
            }
        }
    }

    void add(RosterChanges changes) {
        rosters += changes.rosters();
        changes.units().forEach(this::add);
        places.add(changes.places());
        kinds.add(changes.kinds());
    }

    private void add(UnitRoster unit) {
        units.merge(
                unit.unit(),
                unit,
                (one, other) -> new UnitRoster(
                        one.unit(),
                        one.days() + other.days(),
                        one.changed() + other.changed(),
                        one.placedBefore() + other.placedBefore(),
                        one.placedAfter() + other.placedAfter()));
    }

    /** {@return what has been added so far; null where no roster was} */
    @Nullable
    RosterChanges all() {
        if (rosters == 0) {
            return null;
        }
        List<UnitRoster> all = List.copyOf(units.values());
        return new RosterChanges(
                rosters,
                all.stream().mapToLong(UnitRoster::days).sum(),
                all.stream().mapToLong(UnitRoster::changed).sum(),
                all.stream().mapToLong(UnitRoster::placedBefore).sum(),
                all.stream().mapToLong(UnitRoster::placedAfter).sum(),
                all,
                places.all(),
                kinds.all());
    }
}
