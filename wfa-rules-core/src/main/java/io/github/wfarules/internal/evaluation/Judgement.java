package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Decision;
import io.github.wfarules.Finding;
import io.github.wfarules.Need;
import io.github.wfarules.Outcome;
import io.github.wfarules.Places;
import io.github.wfarules.ValueUsed;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.WorkMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case judged: the outcome, and what the rules reported, before it is written out as a decision. For one thread. Loops
 * by number spare the iterators, which were a fifth of all memory that a decision took.
 */
public final class Judgement {
    private final Case given;
    private final Case facts;
    private final WorkModeEvaluation evaluation;
    private final List<Match> matches;
    private final boolean groundState;
    private final Verdict verdict;

    /**
     * Judges.
     *
     * @param facts the case with its codes in the form that rules compare
     * @param evaluation what every rule has seen
     */
    Judgement(Case given, Case facts, WorkModeEvaluation evaluation) {
        this.given = given;
        this.facts = facts;
        this.evaluation = evaluation;
        this.matches = evaluation.inOrder();
        this.groundState = facts.request().mode() == WorkMode.WFO;
        this.verdict = new Verdict(matches, groundState);
    }

    /** {@return the outcome} */
    Outcome outcome() {
        return verdict.outcome();
    }

    /** {@return the post, as the lists of the policy know it} */
    public @Nullable String post() {
        return facts.employee().post();
    }

    /** {@return the service of the team where it is known, else that of the agency} */
    public Service service() {
        return evaluation.service();
    }

    /** {@return the date judged} */
    public LocalDate date() {
        return evaluation.date();
    }

    Law law() {
        return evaluation.law();
    }

    /** {@return whether the case leaves it to the calendar if the day is a working day} */
    boolean asksCalendar() {
        return evaluation.asksCalendar();
    }

    boolean groundState() {
        return groundState;
    }

    /** {@return every rule that held or could hold, in the order of findings} */
    List<Match> matches() {
        return matches;
    }

    /** {@return the findings of some of the rules} */
    List<Finding> findings(List<Match> some) {
        return new Findings(evaluation).of(some);
    }

    /** {@return the answer, written out} */
    public Decision decision() {
        List<Finding> bearing = new Findings(evaluation).bearing(matches, verdict);
        List<Need> needs = verdict.outcome() == Outcome.UNDETERMINED
                ? new SuppliedCodes(law().chain().codes(), given)
                        .noted(DecisiveNeeds.of(matches, groundState, new Needs(evaluation)))
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
                evaluation.date(),
                law().version());
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
        List<Places> places = List.of();
        for (int i = 0; i < findings.size(); i++) {
            Places cap = findings.get(i).places();
            if (cap != null && places.isEmpty()) {
                places = List.of(cap);
            } else if (cap != null) {
                places = new ArrayList<>(places);
                places.add(cap);
            }
        }
        return List.copyOf(places);
    }
}
