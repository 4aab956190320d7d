package io.github.wfarules.reservations;

import io.github.wfarules.Decision;
import io.github.wfarules.Outcome;
import io.github.wfarules.Policy;
import io.github.wfarules.Text;
import io.github.wfarules.WfaJson;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.Case;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges single applications before the cut-off, and keeps or gives back their places. Within one transaction. */
final class Judge {
    private final Sql sql;
    private final WfaRules rules;
    private final UnitDay day;

    Judge(Sql sql, WfaRules rules, UnitDay day) {
        this.sql = sql;
        this.rules = rules;
        this.day = day;
    }

    /** What the library says of an application, by the facts of now. */
    private record Judgement(
            Case question, Decision decision, @Nullable List<Cap> caps) {
        boolean isPermitted() {
            return decision.outcome() == Outcome.PERMITTED && caps != null;
        }
    }

    /** {@return what became of an application that was not filed before} */
    Receipt judge(Filing filing) throws SQLException {
        Judgement judgement = judgement(filing);
        State state = state(judgement);
        Application added = new Applications(sql).add(filing, day.unitId(), state);
        if (state == State.RESERVED) {
            day.reserve(added, judgement.caps());
        }
        return told(added, judgement);
    }

    /** {@return what becomes of an application that is there} Whoever has a place keeps it while it is permitted. */
    Receipt judgeAnew(Application before) throws SQLException {
        Judgement judgement = judgement(before.filing());
        boolean hadPlace = before.state() == State.RESERVED;
        State state = hadPlace && judgement.isPermitted() ? State.RESERVED : state(judgement);
        AuditTrail.Entry last = new AuditTrail(sql).last(before.id());
        if (state == before.state() && WfaJson.write(judgement.decision()).equals(last.decisionJson())) {
            return new AuditTrail(sql).receipt(before);
        }
        new Applications(sql).move(before.id(), state);
        if (hadPlace && state != State.RESERVED) {
            day.release(before.id());
        } else if (!hadPlace && state == State.RESERVED) {
            day.reserve(before, judgement.caps());
        }
        return told(before, judgement);
    }

    private Judgement judgement(Filing filing) throws SQLException {
        Staff staff = new Staff(sql);
        StaffMember member = staff.member(filing.employeeId());
        Unit unit = staff.unit(day.unitId());
        Policy policy = rules.policy(unit.policy());
        Facts facts = Facts.read(sql, policy, unit, filing.day());
        facts.refuseContradictions(member, filing);
        Case question = facts.question(member, filing);
        Decision decision = policy.decide(question, filing.day());
        return new Judgement(question, decision, Cap.of(decision, facts.onLeave()));
    }

    private State state(Judgement judgement) throws SQLException {
        if (judgement.decision().outcome() != Outcome.PERMITTED) {
            return State.without(judgement.decision().outcome());
        }
        if (judgement.caps() == null) {
            return State.OPEN;
        }
        return day.hasRoom(judgement.caps()) ? State.RESERVED : State.WAITING;
    }

    private Receipt told(Application filed, Judgement judgement) throws SQLException {
        Application now = new Applications(sql).get(filed.employeeId(), filed.day());
        Text reason = Sentences.filed(now, judgement.decision());
        new AuditTrail(sql).add(now.id(), now.state(), reason, judgement.question(), judgement.decision());
        return new Receipt(now, reason, judgement.decision());
    }
}
