package io.github.wfarules.internal.change;

import io.github.wfarules.change.BelowOutcome;
import io.github.wfarules.change.ChangeKind;
import io.github.wfarules.change.ChangeReport;
import io.github.wfarules.change.OutcomeShift;
import io.github.wfarules.change.Side;
import io.github.wfarules.change.UnusableLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds up what changes. Not thread-safe. */
public final class Tally {
    /** How many of the unusable questions are named. */
    static final int NAMED = 20;

    private static final Comparator<UnusableLine> ORDER = Comparator.comparingLong(UnusableLine::number)
            .thenComparing(UnusableLine::path)
            .thenComparing(line -> line.text().en());

    private final Side before;
    private final Side after;
    private final Shifts outcomes = new Shifts();
    private final Groups units = new Groups();
    private final Groups serviceTypes = new Groups();
    private final Groups posts = new Groups();
    private final Groups dates = new Groups();
    private final Counted<ChangeKind> kinds = Kinds.ofCases();
    private final Counted<ChangeKind> kindsBelow = Kinds.ofCases();
    private final PlacesCount places = new PlacesCount();
    private final QuestionTally questions = new QuestionTally();
    private final RosterTally rosters = new RosterTally();
    private final MoneyTally money = new MoneyTally();
    private final List<UnusableLine> rejected = new ArrayList<>();
    private long below;
    private long duties;
    private long placeNumbers;
    private long reasons;
    private long needs;
    private long unusable;

    /** Begins with nothing. */
    public Tally(Side before, Side after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Adds an answer.
     *
     * @param number the line of the question or its place in the stream
     * @param source where it stands, for scenarios
     */
    void add(CaseShift shift, long number, @Nullable String source) {
        outcomes.add(shift.from(), shift.to(), 1);
        units.add(shift.unit(), shift);
        serviceTypes.add(shift.serviceType(), shift);
        posts.add(shift.post(), shift);
        dates.add(shift.date().toString(), shift);
        places.add(shift.places());
        if (shift.differs()) {
            ChangeKind kind = shift.kind(number, source);
            if (shift.from() != shift.to()) {
                kinds.add(kind);
            } else {
                kindsBelow.add(kind);
                below++;
                duties += shift.below().duties() ? 1 : 0;
                placeNumbers += shift.below().places() ? 1 : 0;
                reasons += shift.below().reasons() ? 1 : 0;
                needs += shift.below().needs() ? 1 : 0;
            }
        }
    }

    /** Adds an answer to another question than the work mode. */
    void add(QuestionShift shift, long number, @Nullable String source) {
        questions.add(shift, number, source);
    }

    /** Adds the rosters of a request. */
    void add(RosterShift shift, long number, @Nullable String source) {
        rosters.add(shift, number, source);
    }

    /** Adds a month of deductions. */
    void add(MoneyMonth.Closed month) {
        money.add(month.changes());
        month.unusable().forEach(this::reject);
    }

    /** Adds a question that could not be answered by both. */
    void reject(UnusableLine line) {
        unusable++;
        name(List.of(line));
    }

    private void name(List<UnusableLine> lines) {
        rejected.addAll(lines);
        if (rejected.size() > NAMED) {
            rejected.sort(ORDER);
            rejected.subList(NAMED, rejected.size()).clear();
        }
    }

    /** Adds what another has added up. */
    public Tally add(ChangeReport report) {
        for (OutcomeShift shift : report.outcomes()) {
            outcomes.add(shift.from(), shift.to(), shift.answers());
        }
        units.add(report.units());
        serviceTypes.add(report.serviceTypes());
        posts.add(report.posts());
        dates.add(report.dates());
        kinds.add(report.kinds());
        kindsBelow.add(report.below().kinds());
        below += report.below().answers();
        duties += report.below().duties();
        placeNumbers += report.below().places();
        reasons += report.below().reasons();
        needs += report.below().needs();
        places.add(report.places());
        questions.add(report.questions());
        if (report.rosters() != null) {
            rosters.add(report.rosters());
        }
        if (report.money() != null) {
            money.add(report.money());
        }
        unusable += report.unusable();
        name(report.rejected());
        return this;
    }

    /** {@return what has been added so far} */
    public ChangeReport report() {
        rejected.sort(ORDER);
        return new ChangeReport(
                before,
                after,
                outcomes.answers(),
                outcomes.changed(),
                outcomes.of(true),
                units.all(),
                serviceTypes.all(),
                posts.all(),
                dates.all(),
                kinds.all(),
                new BelowOutcome(below, duties, placeNumbers, reasons, needs, kindsBelow.all()),
                places.all(),
                questions.all(),
                rosters.all(),
                money.all(),
                unusable,
                rejected);
    }
}
