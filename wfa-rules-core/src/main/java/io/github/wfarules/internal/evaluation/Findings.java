package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Finding;
import io.github.wfarules.Need;
import io.github.wfarules.ValueUsed;
import io.github.wfarules.internal.kleene.Truth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what rules reported of one case into findings that explain themselves. */
final class Findings {
    private final Evaluation evaluation;

    Findings(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** {@return what a match with these values comes to} */
    Ready ready(FindingTemplate template, Truth @Nullable [] truths, @Nullable Object[] values) {
        Match match = new Match(template, truths, values, null, null);
        return new Ready(template.finding(match, this), new Needs(evaluation).unknowns(match));
    }

    /** {@return what bears on the outcome} */
    List<Finding> bearing(List<Match> matches, Verdict verdict) {
        int count = 0;
        for (int i = 0; i < matches.size(); i++) {
            count += verdict.bears(matches.get(i)) ? 1 : 0;
        }
        Finding[] findings = new Finding[count];
        int next = 0;
        for (int i = 0; next < count; i++) {
            Match match = matches.get(i);
            if (verdict.bears(match)) {
                findings[next++] = match.template().finding(match, this);
            }
        }
        return List.of(findings);
    }

    List<Finding> of(List<Match> matches) {
        Finding[] findings = new Finding[matches.size()];
        for (int i = 0; i < findings.length; i++) {
            Match match = matches.get(i);
            findings[i] = match.template().finding(match, this);
        }
        return List.of(findings);
    }

    List<Need> needs(Match match) {
        return new Needs(evaluation)
                .of(match.unknownOperands(), match.template().party());
    }

    List<ValueUsed> values(FindingTemplate template) {
        List<String> parameters = template.rule().parameters();
        boolean asksCalendar = template.readsCalendar() && evaluation.asksCalendar();
        if (parameters.isEmpty() && !asksCalendar) {
            return List.of();
        }
        Citations citations = evaluation.law().citations();
        ValueUsed day = asksCalendar ? citations.calendarDay(evaluation.date()) : null;
        if (parameters.size() == 1 && day == null) {
            return List.of(citations.value(parameters.get(0), evaluation.date()));
        }
        ValueUsed[] values = new ValueUsed[parameters.size() + (day == null ? 0 : 1)];
        for (int i = 0; i < parameters.size(); i++) {
            values[i] = citations.value(parameters.get(i), evaluation.date());
        }
        if (day != null) {
            values[parameters.size()] = day;
        }
        return List.of(values);
    }
}
