package io.github.wfarules.internal.change;

import io.github.wfarules.change.Cause;
import io.github.wfarules.change.PlacesShift;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.roster.Standing;
import java.time.LocalDate;
import java.util.List;

/**
 * What one request comes to under both laws.
 *
 * @param members how many people it is about
 */
record RosterShift(String unit, int members, List<UnitDay> days) {
    /** A day of the unit. */
    record UnitDay(LocalDate date, List<PlacesShift> places, List<Application> applications) {
        boolean changed() {
            return !places.isEmpty() || applications.stream().anyMatch(one -> one.from() != one.to());
        }

        /** Names the day only: the rest is about people. */
        @Override
        public String toString() {
            return "UnitDay[" + date + "]";
        }
    }

    /** What became of one application and what becomes of it; without causes where that is the same. */
    record Application(String employee, WorkMode mode, Standing from, Standing to, List<Cause> causes) {
        /** Names the standing only: the rest is about a person. */
        @Override
        public String toString() {
            return "Application[" + from + ", " + to + "]";
        }
    }
}
