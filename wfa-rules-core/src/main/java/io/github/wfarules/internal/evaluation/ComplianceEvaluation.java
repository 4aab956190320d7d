package io.github.wfarules.internal.evaluation;

import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.ComplianceCase;
import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.Tasks;
import io.github.wfarules.facts.WorkUnit;
import java.time.LocalDate;

/** A flexible day of an employee, as the rules of the compliance question see it. */
public final class ComplianceEvaluation extends Evaluation implements ComplianceCase {
    private final Case facts;
    private final Service service;
    private final Day day;

    ComplianceEvaluation(Law law, Case facts, LocalDate date) {
        super(law, date, facts.determinations());
        this.facts = facts;
        this.service = EffectiveFacts.service(facts);
        this.day = EffectiveFacts.day(facts, law.chain(), date);
    }

    @Override
    boolean asksCalendar() {
        return facts.day().working() == null;
    }

    @Override
    public Employee employee() {
        return facts.employee();
    }

    @Override
    public WorkUnit workUnit() {
        return facts.workUnit();
    }

    @Override
    public Service service() {
        return service;
    }

    @Override
    public Request request() {
        return facts.request();
    }

    @Override
    public Tasks tasks() {
        return facts.tasks();
    }

    @Override
    public Day day() {
        return day;
    }
}
