package io.github.wfarules.internal.evaluation;

import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.ComplianceCase;
import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.Tasks;
import io.github.wfarules.facts.Work;
import io.github.wfarules.facts.WorkUnit;
import io.github.wfarules.facts.WorkedDay;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** A day of an employee that has happened, as the rules of the compliance question see it. */
public final class ComplianceEvaluation extends Evaluation implements ComplianceCase {
    private final WorkedDay facts;
    private final Service service;
    private final Day day;
    private final Counters counters;

    ComplianceEvaluation(Law law, WorkedDay facts) {
        super(law, facts.date(), facts.determinations());
        Case asked = facts.asCase();
        this.facts = facts;
        this.service = EffectiveFacts.service(asked);
        this.day = EffectiveFacts.day(asked.day(), law.chain(), facts.date());
        this.counters = new Counters(law.chain(), facts.date(), facts.log(), facts.lapses());
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

    @Override
    public Day day() {
        return day;
    }

    @Override
    public boolean endOfWeek() {
        return weekday() == DayOfWeek.SUNDAY;
    }

    @Override
    public boolean endOfMonth() {
        return date().getDayOfMonth() == date().lengthOfMonth();
    }

    @Override
    public @Nullable BigDecimal counter(String counter) {
        return counters.value(counter);
    }
}
