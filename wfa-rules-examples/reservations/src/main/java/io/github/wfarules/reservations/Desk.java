package io.github.wfarules.reservations;

import io.github.wfarules.Decision;
import io.github.wfarules.Outcome;
import io.github.wfarules.Policy;
import io.github.wfarules.Text;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.Case;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes applications: judges each by the policy of its agency and keeps a place for it while there is one. An application
 * that was filed already is answered as it stands, so that whoever does not know whether theirs arrived files it again.
 * Thread-safe.
 */
final class Desk {
    private final Transactions transactions;
    private final WfaRules rules;

    Desk(Transactions transactions, WfaRules rules) {
        this.transactions = transactions;
        this.rules = rules;
    }

    /**
     * {@return what became of it; on return it is in the database for good}
     *
     * @throws RefusedException if there is no such employee, the cut-off is past, or another mode was filed for the day
     * @throws DatabaseException if the database fails; nothing was filed then
     */
    Receipt file(Filing filing) {
        return transactions.run(sql -> {
            Staff staff = new Staff(sql);
            String unitId = staff.member(filing.employeeId()).unitId();
            UnitDay day = UnitDay.take(sql, unitId, filing.day());
            staff.lock(List.of(filing.employeeId()));
            Application before = new Applications(sql).find(filing.employeeId(), filing.day());
            if (before != null) {
                return again(sql, before, filing);
            }
            if (day.isClosed()) {
                throw new RefusedException(new Text(
                        "batas waktu untuk " + filing.day() + " sudah lewat; tanyakan kepada kepala perangkat daerah",
                        "the cut-off for " + filing.day() + " is past; ask the head of the agency"));
            }
            return judge(sql, staff, day, filing);
        });
    }

    private static Receipt again(Sql sql, Application before, Filing filing) throws SQLException {
        if (before.mode() != filing.mode()) {
            throw new RefusedException(new Text(
                    "untuk " + filing.day() + " sudah diajukan `" + before.mode() + "`",
                    "for " + filing.day() + " there is an application for `" + before.mode() + "` already"));
        }
        return new AuditTrail(sql).receipt(before);
    }

    private Receipt judge(Sql sql, Staff staff, UnitDay day, Filing filing) throws SQLException {
        // Read again: what it was before the lock may not be so any more.
        StaffMember member = staff.member(filing.employeeId());
        Unit unit = staff.unit(member.unitId());
        Policy policy = rules.policy(unit.policy());
        Facts facts = Facts.read(sql, policy, unit, filing.day());
        Case question = facts.question(member, filing);
        Decision decision = policy.decide(question, filing.day());

        List<Cap> caps = Cap.of(decision, facts.onLeave());
        State state = state(decision, caps, day);
        Applications applications = new Applications(sql);
        Application added = applications.add(filing, member.unitId(), state);
        if (state == State.RESERVED && caps != null) {
            day.reserve(added.id(), caps);
            added = applications.get(filing.employeeId(), filing.day());
        }
        Text reason = Sentences.filed(added, decision);
        new AuditTrail(sql).add(added.id(), state, reason, question, decision);
        return new Receipt(added, reason, decision);
    }

    private static State state(Decision decision, @Nullable List<Cap> caps, UnitDay day) throws SQLException {
        if (decision.outcome() != Outcome.PERMITTED) {
            return State.without(decision.outcome());
        }
        if (caps == null) {
            return State.OPEN;
        }
        return day.hasRoom(caps) ? State.RESERVED : State.WAITING;
    }
}
