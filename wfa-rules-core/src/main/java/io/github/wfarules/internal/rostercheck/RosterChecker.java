package io.github.wfarules.internal.rostercheck;

import io.github.wfarules.Decision;
import io.github.wfarules.facts.Case;
import io.github.wfarules.internal.evaluation.Law;
import io.github.wfarules.internal.rosterinput.PlanCheck;
import io.github.wfarules.internal.rosterinput.RequestCheck;
import io.github.wfarules.roster.Certificate;
import io.github.wfarules.roster.Roster;
import io.github.wfarules.roster.RosterIssue;
import io.github.wfarules.roster.RosterPlan;
import io.github.wfarules.roster.RosterRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/** Verifies rosters against the policy. Immutable, and thread-safe where the function is. */
public final class RosterChecker {
    private static final Comparator<RosterIssue> BY_DAY = Comparator.comparing(RosterIssue::date)
            .thenComparing(RosterIssue::kind)
            .thenComparing(issue -> String.join(" ", issue.employeeIds()))
            .thenComparing(issue -> issue.text().en());

    private final Law law;
    private final BiFunction<Case, LocalDate, Decision> decide;

    /** Checks by the given law; the function answers for one person on one day. */
    public RosterChecker(Law law, BiFunction<Case, LocalDate, Decision> decide) {
        this.law = law;
        this.decide = decide;
    }

    /** {@return what is the matter with a plan; see {@code Policy.checkRoster}} */
    public Certificate check(RosterRequest request, RosterPlan plan) {
        RequestCheck.check(request, law.chain());
        PlanCheck.check(request, plan);
        List<RosterIssue> issues = new ArrayList<>();
        days(request, plan).forEach(day -> issues.addAll(new DayCheck(law, day).issues()));
        return certificate(request, plan, issues);
    }

    /** {@return what is the matter with a roster that says it was made for the request; see {@code Policy.certify}} */
    public Certificate certify(RosterRequest request, Roster roster) {
        RequestCheck.check(request, law.chain());
        RosterPlan plan = roster.plan();
        PlanCheck.check(request, plan);
        List<RosterIssue> issues = new ArrayList<>();
        List<PlannedDay> days = days(request, plan);
        for (PlannedDay day : days) {
            DayCheck check = new DayCheck(law, day);
            issues.addAll(check.issues());
            issues.addAll(new StatementCheck(day, check.counts()).issues(roster));
        }
        issues.addAll(StatementCheck.ofDays(request, roster, law.version()));
        return certificate(request, plan, issues);
    }

    private List<PlannedDay> days(RosterRequest request, RosterPlan plan) {
        Plan known = new Plan(law.chain(), request, plan);
        return request.from()
                .datesUntil(request.to().plusDays(1))
                .map(date -> new PlannedDay(known, date, decide))
                .toList();
    }

    private Certificate certificate(RosterRequest request, RosterPlan plan, List<RosterIssue> issues) {
        issues.sort(BY_DAY);
        return new Certificate(
                issues.stream().noneMatch(issue -> issue.weight() == RosterIssue.Weight.VIOLATION),
                issues.isEmpty(),
                issues,
                (int) (request.to().toEpochDay() - request.from().toEpochDay()) + 1,
                plan.placements().size(),
                law.version());
    }
}
