package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Decision;
import io.github.wfarules.Finding;
import io.github.wfarules.Need;
import io.github.wfarules.Outcome;
import io.github.wfarules.Places;
import io.github.wfarules.ValueUsed;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.WorkMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Answers the work-mode question: may this employee work in this mode on this date? The one place where findings combine;
 * the order in which rules fired does not matter. Loops by number spare the iterators, which were a fifth of all memory
 * that a decision took.
 */
public final class WorkModeQuestion {
    private final Law law;
    private final CanonicalCase canonical;
    private final Consumer<Evaluation> engine;

    /** Asks the given law; the engine lets every rule see an evaluation. */
    public WorkModeQuestion(Law law, Consumer<Evaluation> engine) {
        this.law = law;
        this.canonical = new CanonicalCase(law.chain());
        this.engine = engine;
    }

    /** {@return the decision; see {@code Policy.decide}} */
    public Decision decide(Case given, LocalDate date) {
        Case facts = canonical.of(given);
        Evaluation evaluation = new WorkModeEvaluation(law, facts, date);
        engine.accept(evaluation);
        List<Match> matches = evaluation.inOrder();
        boolean groundState = facts.request().mode() == WorkMode.WFO;
        Verdict verdict = new Verdict(matches, groundState);
        List<Finding> bearing = new Findings(evaluation).of(verdict.bearing());
        List<Need> needs = verdict.outcome() == Outcome.UNDETERMINED
                ? DecisiveNeeds.of(matches, groundState, new Needs(evaluation))
                : List.of();
        return new Decision(
                verdict.outcome(),
                verdict.cause().text(),
                bearing,
                needs,
                places(bearing),
                isIllustrative(bearing),
                given.employee().id(),
                given.workUnit().id(),
                given.request().mode(),
                date,
                law.version());
    }

    private static boolean isIllustrative(List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            List<ValueUsed> values = findings.get(i).values();
            for (int j = 0; j < values.size(); j++) {
                if (values.get(j).illustrative()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Places> places(List<Finding> findings) {
        List<Places> places = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.places() != null) {
                places.add(finding.places());
            }
        }
        return List.copyOf(places);
    }
}
