package io.github.wfarules.internal.rostercheck;

import io.github.wfarules.Certainty;
import io.github.wfarules.Decision;
import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import io.github.wfarules.Outcome;
import io.github.wfarules.internal.evaluation.Law;
import io.github.wfarules.internal.rostercheck.PlannedDay.Someone;
import io.github.wfarules.roster.RosterIssue;
import io.github.wfarules.roster.RosterIssue.Kind;
import io.github.wfarules.roster.RosterIssue.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Looks at one day of a plan: at each who is away, at the caps and minimums, and at those who were passed over. */
final class DayCheck {
    private final PlannedDay day;
    private final Ranking ranking;
    private final Map<String, Count> counts = new TreeMap<>();
    private final List<RosterIssue> issues = new ArrayList<>();

    DayCheck(Law law, PlannedDay day) {
        this.day = day;
        this.ranking = new Ranking(law, day);
        day.everybody().forEach(this::count);
        counts.values().forEach(count -> count.count(ranking::place));
        day.everybody().stream().filter(Someone::isAway).forEach(this::away);
        counts.values().stream().filter(Count::isBroken).forEach(this::broken);
        day.everybody().stream().filter(DayCheck::wasPassedOver).forEach(this::passedOver);
    }

    List<RosterIssue> issues() {
        return issues;
    }

    /** {@return the caps and minimums that bear on those who are entitled or away, by id} */
    Map<String, Count> counts() {
        return counts;
    }

    private void count(Someone one) {
        Decision decision = one.decision();
        if (decision == null || !one.works() || decision.outcome() != Outcome.PERMITTED && !one.isAway()) {
            return;
        }
        if (!one.isAway() && one.hasDuty()) {
            return;
        }
        for (Finding finding : decision.findings()) {
            if (finding.places() != null) {
                counts.computeIfAbsent(Count.idOf(finding), id -> new Count(finding, day.everybody()))
                        .bearsOn(one);
            }
        }
    }

    private void away(Someone one) {
        Decision decision = one.decision();
        if (decision == null) {
            return;
        }
        switch (decision.outcome()) {
            case NOT_APPLICABLE -> add(Kind.NOT_ENTITLED, Weight.VIOLATION, one, certain(decision, Effect.EXCLUDES));
            case DENIED -> add(Kind.NOT_ENTITLED, Weight.VIOLATION, one, denials(decision));
            case NEEDS_APPROVAL ->
                add(Kind.NOT_APPROVED, Weight.VIOLATION, one, certain(decision, Effect.REQUIRES_APPROVAL));
            case UNDETERMINED -> add(Kind.NOT_CERTAIN, Weight.DOUBT, one, List.of());
            case PERMITTED -> {
                if (!one.works()) {
                    add(Kind.NOT_ENTITLED, Weight.VIOLATION, one, List.of());
                }
            }
        }
        if (one.asked() == null || one.asked().mode() != one.mode()) {
            add(Kind.NOT_ASKED_FOR, Weight.NOTE, one, List.of());
        }
        if (one.hasDuty()) {
            add(Kind.DUTY_NOT_KEPT, Weight.VIOLATION, one, List.of());
        }
    }

    private void broken(Count count) {
        boolean isCertain = count.finding().certainty() == Certainty.CERTAIN;
        issues.add(new RosterIssue(
                day.date(),
                count.isMinimum() ? Kind.MINIMUM_MISSED : Kind.CAP_EXCEEDED,
                isCertain ? Weight.VIOLATION : Weight.DOUBT,
                count.namesOfThoseAway(),
                Words.broken(count),
                List.of(count.finding())));
    }

    private static boolean wasPassedOver(Someone one) {
        return !one.isAway()
                && one.works()
                && !one.hasDuty()
                && one.decision() != null
                && one.decision().outcome() == Outcome.PERMITTED;
    }

    /** Right is it only where those before this one in the order leave no place under some bound that bears on it. */
    private void passedOver(Someone one) {
        List<String> found = ownFindings(one);
        List<Count> own = counts.values().stream()
                .filter(count -> count.isMinimum() ? count.isAt(one) : found.contains(Count.idOf(count.finding())))
                .toList();
        if (one.asked() == null
                || own.stream()
                        .anyMatch(count -> count.leavesNoPlace(one.asked().mode(), ranking.place(one)))) {
            return;
        }
        List<Count> full = own.stream()
                .filter(count -> count.leavesNoPlace(one.asked().mode()))
                .toList();
        if (full.isEmpty()) {
            add(Kind.PASSED_OVER, Weight.NOTE, one, List.of());
        } else {
            add(
                    Kind.OUT_OF_ORDER,
                    ranking.isSetByAnInstrument() ? Weight.VIOLATION : Weight.NOTE,
                    one,
                    full.stream().map(Count::finding).toList());
        }
    }

    private static List<String> ownFindings(Someone one) {
        Decision decision = one.decision();
        return decision == null
                ? List.of()
                : decision.findings().stream()
                        .filter(finding -> finding.places() != null)
                        .map(Count::idOf)
                        .toList();
    }

    private void add(Kind kind, Weight weight, Someone one, List<Finding> findings) {
        issues.add(
                new RosterIssue(day.date(), kind, weight, List.of(one.id()), Words.of(kind, one.decision()), findings));
    }

    private static List<Finding> denials(Decision decision) {
        List<Finding> denials = certain(decision, Effect.DENIES);
        return denials.isEmpty() ? certain(decision, Effect.LIMITS_PLACES) : denials;
    }

    private static List<Finding> certain(@Nullable Decision decision, Effect effect) {
        return decision == null
                ? List.of()
                : decision.findings().stream()
                        .filter(finding -> finding.effect() == effect && finding.certainty() == Certainty.CERTAIN)
                        .toList();
    }
}
