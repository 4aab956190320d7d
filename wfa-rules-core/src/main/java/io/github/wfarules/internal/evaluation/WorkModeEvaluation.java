package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Places;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.Tasks;
import io.github.wfarules.facts.Week;
import io.github.wfarules.facts.WorkModeCase;
import io.github.wfarules.facts.WorkUnit;
import io.github.wfarules.internal.model.RuleDefinition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A case, as the rules of the work-mode question see it. */
public final class WorkModeEvaluation extends Evaluation implements WorkModeCase {
    private final Case facts;
    private final Service service;
    private final Day day;

    WorkModeEvaluation(Law law, Case facts, LocalDate date) {
        super(law, date, facts.determinations());
        this.facts = facts;
        this.service = EffectiveFacts.service(facts);
        this.day = EffectiveFacts.day(facts.day(), law.chain(), date);
    }

    @Override
    boolean asksCalendar() {
        return facts.day().working() == null;
    }

    @Override
    Places places(RuleDefinition rule, @Nullable BigDecimal value) {
        return new PlaceCount(rule, facts).of(value);
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

    @Override
    public Week week() {
        return facts.week();
    }

    @Override
    public @Nullable Integer noticeDays() {
        LocalDate filed = facts.request().filedOn();
        return filed == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(filed, date()));
    }

    @Override
    public @Nullable Integer noticeWorkingDays() {
        LocalDate filed = facts.request().filedOn();
        return filed == null ? null : law().chain().workingDays().between(filed, date());
    }

    @Override
    public @Nullable Boolean newInPost(String parameter) {
        Employee employee = facts.employee();
        BigDecimal months = number(parameter);
        if (employee.newInPost() != null || employee.postSince() == null || months == null) {
            return employee.newInPost();
        }
        return date().isBefore(employee.postSince().plusMonths(months.longValue()));
    }

    @Override
    public void atMost(@Nullable BigDecimal percentageOrNumber) {
        throw calledDirectly();
    }

    @Override
    public void atLeastOnSite(@Nullable BigDecimal percentageOrNumber) {
        throw calledDirectly();
    }

    @Override
    public void placesNotStated() {
        throw calledDirectly();
    }
}
