package io.github.wfarules.internal.roster;

import io.github.wfarules.Certainty;
import io.github.wfarules.Counted;
import io.github.wfarules.Finding;
import io.github.wfarules.Places;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.roster.Bound;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A cap or minimum on one day, and how far it is used. For one thread. */
final class Limit {
    private final Finding finding;
    private final Places places;
    private Certainty certainty = Certainty.POSSIBLE;
    private int away;
    private int onLeave;
    private int absent;

    Limit(Finding finding) {
        this.finding = finding;
        this.places = Objects.requireNonNull(finding.places(), finding.ruleId());
    }

    static String idOf(Finding finding) {
        Places places = Objects.requireNonNull(finding.places(), finding.ruleId());
        return finding.ruleId() + (places.teamId() == null ? "" : " " + places.teamId());
    }

    String id() {
        return idOf(finding);
    }

    Finding finding() {
        return finding;
    }

    /** Takes notice of how certainly it bears on somebody. */
    void note(Certainty own) {
        if (own == Certainty.CERTAIN) {
            certainty = own;
        }
    }

    /** {@return whether it certainly bears on anybody} */
    Certainty certainty() {
        return certainty;
    }

    /** {@return whether it is about the people of this team} */
    boolean isAt(@Nullable String team) {
        return places.teamId() == null || places.teamId().equals(team);
    }

    @Nullable
    String teamId() {
        return places.teamId();
    }

    boolean isMinimum() {
        return places.atLeastOnSite() != null;
    }

    /**
     * Takes notice of who is not there anyway.
     *
     * @param onLeave how many of those it counts are on leave
     * @param off how many more of them do not work that day
     */
    void begin(int onLeave, int off) {
        this.onLeave = onLeave;
        this.absent = onLeave + off;
    }

    /** {@return whether somebody away in this mode is counted} Who is away in any mode is not on site. */
    boolean counts(WorkMode mode) {
        return isMinimum() || places.counted() != Counted.WFA || mode == WorkMode.WFA;
    }

    void add() {
        away++;
    }

    boolean isFull() {
        Integer left = left();
        return left != null && left == 0;
    }

    private @Nullable Integer left() {
        if (isMinimum()) {
            return places.headcount() == null ? null : Integer.valueOf(Math.max(0, onSite() - limit()));
        }
        return places.atMost() == null ? null : Integer.valueOf(Math.max(0, places.atMost() - used()));
    }

    private int used() {
        if (isMinimum()) {
            return onSite();
        }
        return places.counted() == Counted.WFA_WFH_AND_LEAVE ? away + onLeave : away;
    }

    private int onSite() {
        int headcount = places.headcount() == null ? 0 : places.headcount();
        return headcount - absent - away;
    }

    private int limit() {
        Integer limit = isMinimum() ? places.atLeastOnSite() : places.atMost();
        return limit == null ? 0 : limit;
    }

    Bound bound() {
        boolean isKnown = isMinimum() || places.atMost() != null;
        return new Bound(
                id(),
                isMinimum() ? Bound.Kind.MINIMUM_ON_SITE : Bound.Kind.MAXIMUM_AWAY,
                finding.ruleId(),
                places.teamId(),
                places.stated(),
                places.percentage(),
                places.headcount(),
                isKnown ? limit() : null,
                isMinimum() ? null : places.counted(),
                Math.max(0, used()),
                left(),
                finding.reason(),
                finding.basis(),
                finding.values());
    }
}
