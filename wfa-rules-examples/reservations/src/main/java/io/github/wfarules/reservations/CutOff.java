package io.github.wfarules.reservations;

import io.github.wfarules.Policy;
import io.github.wfarules.Text;
import io.github.wfarules.WfaRules;
import io.github.wfarules.roster.Applicant;
import io.github.wfarules.roster.Roster;
import io.github.wfarules.roster.RosterRequest;
import io.github.wfarules.roster.Standing;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Confirms places by the roster of the day. Everything is judged anew, by the facts and rules of now. The ranking handed to
 * the library is the head's own, followed by the reservations in the order in which they were given: a head who ranks
 * nobody confirms the reservations, as far as their holders are still entitled. Thread-safe.
 */
final class CutOff {
    private final Transactions transactions;
    private final WfaRules rules;

    CutOff(Transactions transactions, WfaRules rules) {
        this.transactions = transactions;
        this.rules = rules;
    }

    /** One day as it is put to the library. */
    private record Question(Policy policy, Facts facts, List<Application> applications, RosterRequest request) {}

    /**
     * {@return the roster as it would be confirmed now} Changes nothing that was filed or kept.
     *
     * @param headRanking who is to have places first, by id; may be empty
     * @throws RefusedException if there is no such agency
     * @throws io.github.wfarules.BadInputException if the ranking names somebody twice, or who is not of the agency
     */
    Roster propose(String unitId, LocalDate day, List<String> headRanking) {
        return transactions.run(sql -> {
            Unit unit = new Staff(sql).unit(unitId);
            UnitDay.take(sql, unitId, day);
            Question question = question(sql, unit, day, headRanking);
            return question.policy().roster(question.request());
        });
    }

    /**
     * {@return what everybody who applied is told, in the order of the reservations} Closes the day: all of it is done or
     * nothing. A day that is closed already stays as it is, and is answered as it stands.
     *
     * @param headRanking who is to have places first, by id; may be empty
     * @throws RefusedException if there is no such agency
     * @throws io.github.wfarules.BadInputException if the ranking names somebody twice, or who is not of the agency
     * @throws DatabaseException if the database fails; nothing was confirmed then
     */
    List<Receipt> close(String unitId, LocalDate day, List<String> headRanking) {
        return transactions.run(sql -> {
            Unit unit = new Staff(sql).unit(unitId);
            UnitDay unitDay = UnitDay.take(sql, unitId, day);
            if (!unitDay.isClosed()) {
                confirm(sql, unitDay, question(sql, unit, day, headRanking), headRanking);
            }
            return Receipt.of(sql, unitId, day);
        });
    }

    private Question question(Sql sql, Unit unit, LocalDate day, List<String> headRanking) throws SQLException {
        String unitId = unit.facts().id();
        List<Application> filed = new Applications(sql).of(unitId, day);
        Staff staff = new Staff(sql);
        staff.lock(filed.stream().map(Application::employeeId).toList());
        Policy policy = rules.policy(unit.policy());
        Facts facts = Facts.read(sql, policy, unit, day);
        Map<String, Filing> filings = new HashMap<>();
        filed.forEach(one -> filings.put(one.employeeId(), one.filing()));
        List<String> ranking = new ArrayList<>(headRanking);
        Set<String> ranked = new LinkedHashSet<>(headRanking);
        filed.stream()
                .filter(one -> one.state() == State.RESERVED && ranked.add(one.employeeId()))
                .forEach(one -> ranking.add(one.employeeId()));
        return new Question(policy, facts, filed, facts.question(staff.of(unitId), filings, ranking));
    }

    private static void confirm(Sql sql, UnitDay unitDay, Question question, List<String> headRanking)
            throws SQLException {
        RosterRequest request = question.request();
        Roster roster = question.policy().roster(request);
        if (!question.policy().certify(request, roster).complete()) {
            throw new IllegalStateException("the library's checker does not confirm the library's roster");
        }
        Map<String, StaffMember> people = new HashMap<>();
        new Staff(sql).of(roster.workUnitId()).forEach(member -> people.put(member.id(), member));
        Map<String, Application> filed = new HashMap<>();
        question.applications().forEach(one -> filed.put(one.employeeId(), one));

        List<Applicant> applicants = roster.day(request.from()).applicants();
        boolean othersCameFirst = applicants.stream()
                .anyMatch(one -> one.standing() == Standing.PLACED
                        && filed.get(one.employeeId()).number() == null);
        unitDay.releaseAll();
        for (Applicant applicant : applicants) {
            Application before = filed.get(applicant.employeeId());
            State state = state(applicant, before);
            new Applications(sql).move(before.id(), state);
            if (state == State.CONFIRMED) {
                unitDay.hold(
                        before.id(),
                        Cap.certain(applicant.decision(), question.facts().onLeave()));
            }
            Text reason = Sentences.decided(before, applicant, othersCameFirst);
            new AuditTrail(sql)
                    .add(
                            before.id(),
                            state,
                            reason,
                            question.facts().question(people.get(applicant.employeeId()), before.filing()),
                            applicant.decision());
        }
        unitDay.close(request, roster, headRanking);
    }

    private static State state(Applicant applicant, Application before) {
        if (applicant.standing() == Standing.PLACED) {
            return State.CONFIRMED;
        }
        return before.number() != null ? State.PASSED_OVER : State.NOT_PLACED;
    }
}
