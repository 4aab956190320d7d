package io.github.wfarules.internal.rostercheck;

import io.github.wfarules.Counted;
import io.github.wfarules.Finding;
import io.github.wfarules.Places;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.internal.rostercheck.PlannedDay.Someone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** One cap or minimum on one day: whom it bears on, who is counted, and how many may be. */
final class Count {
    private final Finding finding;
    private final Places places;
    private final List<Someone> subject = new ArrayList<>();
    private final List<Someone> level;
    private final int onLeave;
    private final int notThere;
    private List<Someone> away = List.of();
    private int[] placesOfThoseAway = {};

    /**
     * Begins to count.
     *
     * @param everybody all of the unit's people that are known
     */
    Count(Finding finding, List<Someone> everybody) {
        this.finding = finding;
        this.places = Objects.requireNonNull(finding.places(), finding.ruleId());
        this.level = everybody.stream().filter(this::isAt).toList();
        this.onLeave = (int) level.stream().filter(Someone::onLeave).count();
        this.notThere = (int) level.stream().filter(one -> !one.works()).count();
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

    /**
     * Counts, when it is known on whom it bears: under a cap those of them who fill places, under a minimum all who are
     * away.
     *
     * @param placeInOrder where somebody stands in the order, from 0
     */
    void count(ToIntFunction<Someone> placeInOrder) {
        away = (isMinimum() ? level : subject)
                .stream()
                        .filter(one -> one.works() && one.mode() != null && counts(one.mode()))
                        .toList();
        placesOfThoseAway = away.stream().mapToInt(placeInOrder).sorted().toArray();
    }

    /** {@return how many are counted: under a cap those who fill places, under a minimum those on site} */
    int used() {
        return used(away.size());
    }

    private int used(int away) {
        if (isMinimum()) {
            return (places.headcount() == null ? 0 : places.headcount()) - notThere - away;
        }
        return places.counted() == Counted.WFA_WFH_AND_LEAVE ? away + onLeave : away;
    }

    /** {@return whether it is broken by somebody's place, and not only by leave} */
    boolean isBroken() {
        Integer limit = limit();
        if (limit == null || away.isEmpty() || isMinimum() && places.headcount() == null) {
            return false;
        }
        return isMinimum() ? used() < limit : used() > limit;
    }

    /** {@return whether it leaves no place for this mode} */
    boolean leavesNoPlace(WorkMode mode) {
        return leavesNoPlace(mode, Integer.MAX_VALUE);
    }

    /** {@return whether it would leave no place for this mode if of those away only those before this place were} */
    boolean leavesNoPlace(WorkMode mode, int before) {
        Integer limit = limit();
        if (limit == null || !counts(mode) || isMinimum() && places.headcount() == null) {
            return false;
        }
        int found = Arrays.binarySearch(placesOfThoseAway, before);
        int used = used(found < 0 ? -found - 1 : found);
        return isMinimum() ? used <= limit : used >= limit;
    }

    List<String> namesOfThoseAway() {
        return List.copyOf(new TreeSet<>(away.stream().map(Someone::id).toList()));
    }

    private boolean counts(WorkMode mode) {
        return isMinimum() || places.counted() != Counted.WFA || mode == WorkMode.WFA;
    }
}
