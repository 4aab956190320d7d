package io.github.wfarules.nation;

import io.github.wfarules.Decision;
import io.github.wfarules.Outcome;
import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import io.github.wfarules.WfaRulesException;
import io.github.wfarules.roster.Applicant;
import io.github.wfarules.roster.Assignment;
import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.Roster;
import io.github.wfarules.roster.RosterDay;
import io.github.wfarules.roster.Standing;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Answers for units: who of its people may work so on the day, and who gets the places. The lines are the same whatever the
 * thread, the machine, its locale or its zone. Immutable and thread-safe.
 *
 * <p>The roster puts the question of everybody who asks to be away, and its answer carries the decision; only those who ask
 * for the office are decided beside it, so that nobody is decided twice.
 */
public final class UnitJob {
    private final WfaRules rules;
    private final Form form;

    /** Answers by these policies, in lines of this form. */
    public UnitJob(WfaRules rules, Form form) {
        this.rules = rules;
        this.form = form;
    }

    /** {@return the answer for all people of the unit; where one has none, an error record is in its place} */
    public UnitAnswer answer(NationalUnit unit) {
        try (UnitLines lines = new UnitLines(unit, form)) {
            return new Run(unit, rules.policy(unit.policy()), lines).answer();
        }
    }

    /** One unit, in one thread. */
    private static final class Run {
        private final NationalUnit unit;
        private final Policy policy;
        private final UnitLines lines;
        private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        private final Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
        private final Map<String, Applicant> applicants = new HashMap<>();
        private final Map<String, Assignment> assignments = new HashMap<>();
        private int errors;

        Run(NationalUnit unit, Policy policy, UnitLines lines) {
            this.unit = unit;
            this.policy = policy;
            this.lines = lines;
        }

        UnitAnswer answer() {
            roster();
            for (Member member : unit.request().members()) {
                person(member);
            }
            byte[] written = lines.bytes();
            return new UnitAnswer(
                    unit.number(),
                    unit.policy(),
                    unit.request().members().size(),
                    outcomes,
                    standings,
                    errors,
                    written,
                    NationalDigest.of(written));
        }

        private void roster() {
            try {
                Roster roster = policy.roster(unit.request());
                RosterDay day = roster.days().get(0);
                day.applicants().forEach(applicant -> applicants.put(applicant.employeeId(), applicant));
                day.assignments().forEach(assignment -> assignments.put(assignment.employeeId(), assignment));
                lines.unit(day);
            } catch (WfaRulesException failure) {
                errors++;
                lines.error(null, failure);
            }
        }

        private void person(Member member) {
            String id = member.employee().id();
            Applicant applicant = applicants.get(id);
            try {
                Decision decision =
                        applicant != null ? applicant.decision() : policy.decide(unit.ask(member), unit.date());
                outcomes.merge(decision.outcome(), 1, Integer::sum);
                lines.person(decision, applicant, assignments.get(id));
                if (applicant != null) {
                    standings.merge(applicant.standing(), 1, Integer::sum);
                }
            } catch (WfaRulesException failure) {
                errors++;
                lines.error(id, failure);
            }
        }
    }
}
