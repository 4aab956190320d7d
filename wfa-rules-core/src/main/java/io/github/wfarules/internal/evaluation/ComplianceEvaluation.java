package io.github.wfarules.internal.evaluation;

import io.github.wfarules.facts.ComplianceCase;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.Tasks;
import io.github.wfarules.facts.Work;
import io.github.wfarules.facts.WorkUnit;
import io.github.wfarules.facts.WorkedDay;

/** A day of an employee that has happened, as the rules of the compliance question see it. */
public final class ComplianceEvaluation extends AfterwardsEvaluation implements ComplianceCase {
    private final WorkedDay facts;
    private final Service service;

    ComplianceEvaluation(Law law, WorkedDay facts) {
        super(law, facts.date(), facts.determinations(), facts.day(), facts.log(), facts.lapses());
        this.facts = facts;
        this.service = EffectiveFacts.service(facts.asCase());
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
    public Work worked() {
        return facts.worked();
    }

    @Override
    public Tasks tasks() {
        return facts.tasks();
    }
}
