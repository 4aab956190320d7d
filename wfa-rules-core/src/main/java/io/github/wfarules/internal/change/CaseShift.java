package io.github.wfarules.internal.change;

import io.github.wfarules.Outcome;
import io.github.wfarules.change.Cause;
import io.github.wfarules.change.ChangeKind;
import io.github.wfarules.change.Example;
import io.github.wfarules.change.PlacesShift;
import io.github.wfarules.change.SeenFact;
import io.github.wfarules.facts.WorkMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one case comes to under both laws.
 *
 * @param serviceType the code of the service type; null where unknown
 * @param post the code of the post; null where unknown
 * @param dateBefore the date judged before
 * @param date the date judged after
 * @param below what changes where the outcome stays
 * @param causes the rules behind the change
 * @param facts how many facts the case states; 0 where nothing differs
 */
record CaseShift(
        String employee,
        String unit,
        WorkMode mode,
        @Nullable String serviceType,
        @Nullable String post,
        LocalDate dateBefore,
        LocalDate date,
        Outcome from,
        Outcome to,
        Below below,
        List<Cause> causes,
        List<SeenFact> seen,
        List<PlacesShift> places,
        int facts) {

    /** Which parts of an answer differ. */
    record Below(boolean duties, boolean places, boolean reasons, boolean needs) {
        static final Below NOTHING = new Below(false, false, false, false);

        boolean any() {
            return duties || places || reasons || needs;
        }
    }

    /** Names the unit only: the rest is about a person. */
    @Override
    public String toString() {
        return "CaseShift[" + unit + ", " + date + "]";
    }

    boolean differs() {
        return from != to || below.any();
    }

    ChangeKind kind(long number, @Nullable String source) {
        return new ChangeKind(
                from, to, causes, 1, new Example(number, source, employee, unit, mode, dateBefore, date, facts, seen));
    }
}
