package io.github.wfarules.internal.change;

import io.github.wfarules.change.Cause;
import io.github.wfarules.change.Holding;
import io.github.wfarules.change.PlacesShift;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.internal.change.RosterShift.Application;
import io.github.wfarules.internal.change.RosterShift.UnitDay;
import io.github.wfarules.internal.evaluation.CauseBook;
import io.github.wfarules.internal.evaluation.Causes;
import io.github.wfarules.internal.evaluation.Judgement;
import io.github.wfarules.internal.roster.RosterQuestion;
import io.github.wfarules.roster.Applicant;
import io.github.wfarules.roster.Roster;
import io.github.wfarules.roster.RosterDay;
import io.github.wfarules.roster.RosterRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes rosters under both laws. Thread-safe. */
final class RosterDiff {
    private final Half before;
    private final Half after;
    private final CauseBooks books;

    RosterDiff(Half before, Half after, CauseBooks books) {
        this.before = before;
        this.after = after;
        this.books = books;
    }

    /** What was asked of one person on one day. */
    private record Asked(String employee, LocalDate date, WorkMode mode) {}

    /** A roster, and the cases that were decided for it. */
    private record Made(Half half, Roster roster, Map<Asked, Case> cases) {
        static Made of(Half half, RosterRequest request) {
            Map<Asked, Case> cases = new HashMap<>();
            RosterQuestion question = new RosterQuestion(half.law(), (facts, date) -> {
                cases.put(new Asked(facts.employee().id(), date, facts.request().mode()), facts);
                return half.judgeKnown(facts, date).decision();
            });
            return new Made(half, question.roster(half.fields().known(request)), cases);
        }

        Judgement judge(Asked asked) {
            return half.judgeKnown(Objects.requireNonNull(cases.get(asked)), asked.date());
        }
    }

    /**
     * {@return what the request comes to under both}
     *
     * @throws io.github.wfarules.BadInputException if one of them cannot take the request
     * @throws io.github.wfarules.RuleFailureException if a rule of one of them fails
     */
    RosterShift of(RosterRequest request) {
        Made was = Made.of(before, request);
        Made is = Made.of(after, request);
        List<UnitDay> days = new ArrayList<>();
        for (RosterDay day : is.roster().days()) {
            days.add(day(was, is, was.roster().day(day.date()), day));
        }
        return new RosterShift(request.workUnit().id(), request.members().size(), days);
    }

    private UnitDay day(Made was, Made is, RosterDay old, RosterDay now) {
        LocalDate date = now.date();
        CauseBook book = books.on(date, date);
        Caps capsBefore = caps(old);
        Caps capsAfter = caps(now);
        List<PlacesShift> places = capsBefore.shifts(was.roster().workUnitId(), capsAfter);
        List<Cause> caps = places.stream()
                .map(PlacesShift::rule)
                .distinct()
                .map(rule -> book.cause(rule, holding(capsBefore, rule), holding(capsAfter, rule), false))
                .toList();
        Map<Asked, Applicant> former = new LinkedHashMap<>();
        old.applicants().forEach(one -> former.put(new Asked(one.employeeId(), date, one.mode()), one));
        List<Application> applications = new ArrayList<>();
        for (Applicant one : now.applicants()) {
            Asked asked = new Asked(one.employeeId(), date, one.mode());
            Applicant before = former.get(asked);
            if (before != null) {
                applications.add(new Application(
                        one.employeeId(),
                        one.mode(),
                        before.standing(),
                        one.standing(),
                        before.standing() == one.standing()
                                ? List.of()
                                : before.decision().outcome() == one.decision().outcome()
                                        ? caps
                                        : new Causes(was.judge(asked), is.judge(asked), book).ofOutcome()));
            }
        }
        return new UnitDay(date, places, applications);
    }

    private static Caps caps(RosterDay day) {
        Caps caps = new Caps();
        day.applicants().forEach(one -> caps.add(one.decision()));
        return caps;
    }

    private static @Nullable Holding holding(Caps caps, String rule) {
        return caps.has(rule) ? Holding.CERTAIN : null;
    }
}
