package io.github.wfarules.internal.rostercheck;

import io.github.wfarules.Counted;
import io.github.wfarules.Finding;
import io.github.wfarules.Places;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.internal.rostercheck.PlannedDay.Someone;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One cap or minimum on one day: whom it bears on, who is counted, and how many may be. */
final class Count {
    private final Finding finding;
    private final Places places;
    private final List<Someone> subject = new ArrayList<>();
    private final List<Someone> level;

    /**
     * Begins to count.
     *
     * @param everybody all of the unit's people that are known
     */
    Count(Finding finding, List<Someone> everybody) {
        this.finding = finding;
        this.places = Objects.requireNonNull(finding.places(), finding.ruleId());
        this.level = everybody.stream().filter(this::isAt).toList();
    }

    static String idOf(Finding finding) {
        String team = Objects.requireNonNull(finding.places(), finding.ruleId()).teamId();
        return team == null ? finding.ruleId() : finding.ruleId() + " " + team;
    }

    /** {@return whether the person is of the team, or of the unit, that it is about} */
    boolean isAt(Someone one) {
        return places.teamId() == null || places.teamId().equals(one.member().team());
    }

    void bearsOn(Someone someone) {
        subject.add(someone);
    }

    Finding finding() {
        return finding;
    }

    boolean isMinimum() {
        return places.atLeastOnSite() != null;
    }

    /** {@return the number that the rule gives; null where none is stated or known} */
    @Nullable
    Integer limit() {
        return isMinimum() ? places.atLeastOnSite() : places.atMost();
    }

    /** {@return who fills the places of a cap, or who is away from those who have to be on site} */
    List<Someone> away() {
        return (isMinimum() ? level : subject)
                .stream()
                        .filter(one -> one.works() && one.mode() != null && counts(one.mode()))
                        .toList();
    }

    /** {@return how many are counted: under a cap those who fill places, under a minimum those on site} */
    int used() {
        return used(away().size());
    }

    private int used(int away) {
        int onLeave = (int) level.stream().filter(Someone::onLeave).count();
        int notThere = (int) level.stream().filter(one -> !one.works()).count();
        if (isMinimum()) {
            return (places.headcount() == null ? 0 : places.headcount()) - notThere - away;
        }
        return places.counted() == Counted.WFA_WFH_AND_LEAVE ? away + onLeave : away;
    }

    /** {@return whether it is broken by somebody's place, and not only by leave} */
    boolean isBroken() {
        Integer limit = limit();
        if (limit == null || away().isEmpty() || isMinimum() && places.headcount() == null) {
            return false;
        }
        return isMinimum() ? used() < limit : used() > limit;
    }

    /** {@return whether it would leave no place for this mode if of those away only these were} */
    boolean leavesNoPlace(WorkMode mode, Predicate<Someone> only) {
        Integer limit = limit();
        if (limit == null || !counts(mode) || isMinimum() && places.headcount() == null) {
            return false;
        }
        int used = used((int) away().stream().filter(only).count());
        return isMinimum() ? used <= limit : used >= limit;
    }

    List<String> namesOfThoseAway() {
        return List.copyOf(new TreeSet<>(away().stream().map(Someone::id).toList()));
    }

    private boolean counts(WorkMode mode) {
        return isMinimum() || places.counted() != Counted.WFA || mode == WorkMode.WFA;
    }
}
