package io.github.wfarules.internal.change;

import io.github.wfarules.BadInputException;
import io.github.wfarules.Decision;
import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import io.github.wfarules.RuleFailureException;
import io.github.wfarules.change.Cause;
import io.github.wfarules.change.SeenFact;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.DatedCase;
import io.github.wfarules.facts.Service;
import io.github.wfarules.internal.change.CaseShift.Below;
import io.github.wfarules.internal.evaluation.Causes;
import io.github.wfarules.internal.evaluation.Cited;
import io.github.wfarules.internal.evaluation.Judgement;
import io.github.wfarules.internal.json.FactCount;
import java.util.ArrayList;
import java.util.List;

/** Decides cases under both laws. Thread-safe. */
final class CaseDiff {
    private final Half before;
    private final Half after;
    private final CauseBooks books;

    CaseDiff(Half before, Half after, CauseBooks books) {
        this.before = before;
        this.after = after;
        this.books = books;
    }

    /**
     * {@return what the case comes to under both}
     *
     * @throws BadInputException if one of them cannot take the case
     * @throws RuleFailureException if a rule of one of them fails
     */
    CaseShift of(DatedCase question) {
        Case facts = question.facts();
        Judgement was = before.judge(facts, question.date());
        Judgement is = after.judge(facts, question.date());
        Decision old = was.decision();
        Decision now = is.decision();
        boolean turned = old.outcome() != now.outcome();
        Below below = turned ? Below.NOTHING : below(old, now);
        List<Cause> causes = List.of();
        List<SeenFact> seen = List.of();
        int stated = 0;
        if (turned || below.any()) {
            Causes behind = new Causes(was, is, books.on(was.date(), is.date()));
            causes = turned ? behind.ofOutcome() : behind.ofFindings(old, now);
            seen = behind.seen(causes);
            stated = FactCount.of(facts);
        }
        Service service = is.service();
        return new CaseShift(
                facts.employee().id(),
                facts.workUnit().id(),
                facts.request().mode(),
                service.type(),
                is.post(),
                was.date(),
                is.date(),
                old.outcome(),
                now.outcome(),
                below,
                causes,
                seen,
                new Caps().add(old).shifts(facts.workUnit().id(), new Caps().add(now)),
                stated);
    }

    private static Below below(Decision old, Decision now) {
        boolean reasons = !Cited.alike(old.findings(), now.findings());
        boolean needs = !old.needs().equals(now.needs());
        if (!reasons) {
            return needs ? new Below(false, false, false, true) : Below.NOTHING;
        }
        return new Below(!duties(old).equals(duties(now)), !old.places().equals(now.places()), true, needs);
    }

    private static List<Object> duties(Decision decision) {
        List<Object> duties = new ArrayList<>();
        for (Finding finding : decision.findings()) {
            if (finding.effect() == Effect.OBLIGES || finding.effect() == Effect.REQUIRES_APPROVAL) {
                duties.add(List.of(
                        finding.ruleId(), finding.certainty(), finding.reason(), String.valueOf(finding.duty())));
            }
        }
        return duties;
    }
}
