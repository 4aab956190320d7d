package io.github.wfarules.internal.evaluation;

import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Determination;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.Tasks;
import io.github.wfarules.facts.Week;
import io.github.wfarules.facts.WorkModeCase;
import io.github.wfarules.facts.WorkUnit;
import io.github.wfarules.internal.kleene.Truth;
import io.github.wfarules.internal.policy.ParameterIndex;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One case on one date, as compiled rules see it, and what they report of it. Lives for one decision, in one thread.
 * Codes have been made canonical before; a code that no list knows is unknown here.
 */
public final class Evaluation implements WorkModeCase {
    private final Law law;
    private final Case facts;
    private final LocalDate date;
    private final Service service;
    private final Day day;
    private final boolean[][] inForce;
    private final List<Match> matches = new ArrayList<>();
    private int askedDepth;
    private int askedIndex;

    Evaluation(Law law, Case facts, LocalDate date) {
        this.law = law;
        this.facts = facts;
        this.date = date;
        this.service = effectiveService(facts);
        this.day = facts.day().working() != null
                ? facts.day()
                : new Day(
                        law.chain().workingDays().working(date),
                        facts.day().onLeave(),
                        facts.day().attributes());
        this.inForce = law.chain().rules().tableOn(date);
    }

    private static Service effectiveService(Case facts) {
        Service unit = facts.workUnit().service();
        if (facts.team() == null) {
            return unit;
        }
        Service team = facts.team().service();
        return new Service(
                team.type() != null ? team.type() : unit.type(),
                team.essential() != null ? team.essential() : unit.essential(),
                team.direct() != null ? team.direct() : unit.direct(),
                team.electronic() != null ? team.electronic() : unit.electronic(),
                team.fieldTeams() != null ? team.fieldTeams() : unit.fieldTeams());
    }

    /** Called by compiled rules: whether the rule holds on the date judged. */
    public boolean inForce(int depth, int index) {
        askedDepth = depth;
        askedIndex = index;
        return inForce[depth][index];
    }

    /** Called by compiled rules: the rule certainly holds. */
    public void certain(int depth, int index, @Nullable Object... values) {
        matches.add(new Match(law.template(depth, index), null, values));
    }

    /** Called by compiled rules: the rule could hold. */
    public void possible(int depth, int index, Truth[] truths, @Nullable Object... values) {
        matches.add(new Match(law.template(depth, index), truths, values));
    }

    /** {@return the id of the rule that was asked about last: the one whose condition failed, where one did} */
    public String ruleBeingTested() {
        return law.template(askedDepth, askedIndex).rule().id();
    }

    Law law() {
        return law;
    }

    Case facts() {
        return facts;
    }

    List<Match> matches() {
        return matches;
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
    public LocalDate date() {
        return date;
    }

    @Override
    public DayOfWeek weekday() {
        return date.getDayOfWeek();
    }

    @Override
    public @Nullable BigDecimal number(String parameter) {
        return (BigDecimal) value(parameter);
    }

    @Override
    public @Nullable BigDecimal percentage(String parameter) {
        return (BigDecimal) value(parameter);
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable Set<String> codes(String parameter) {
        return (Set<String>) value(parameter);
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable Set<DayOfWeek> weekdays(String parameter) {
        return (Set<DayOfWeek>) value(parameter);
    }

    @Override
    public boolean within(String parameter) {
        return law.chain().parameters().windowCovering(parameter, date) != null;
    }

    @Override
    public @Nullable Boolean determined(String code) {
        Boolean answer = null;
        for (Determination act : facts.determinations()) {
            if (code.equals(act.code()) && act.granted() != null && act.holdsOn(date)) {
                if (act.granted()) {
                    return true;
                }
                answer = false;
            }
        }
        return answer;
    }

    @Override
    public boolean filed(String code) {
        return Boolean.TRUE.equals(determined(code));
    }

    @Override
    public @Nullable Boolean newInPost(String parameter) {
        Employee employee = facts.employee();
        BigDecimal months = number(parameter);
        if (employee.newInPost() != null || employee.postSince() == null || months == null) {
            return employee.newInPost();
        }
        return date.isBefore(employee.postSince().plusMonths(months.longValue()));
    }

    @Override
    public void finding() {
        throw calledDirectly();
    }

    @Override
    public void atMost(@Nullable BigDecimal percentage) {
        throw calledDirectly();
    }

    @Override
    public void placesNotStated() {
        throw calledDirectly();
    }

    private static IllegalStateException calledDirectly() {
        return new IllegalStateException("rules report through their derived forms");
    }

    private @Nullable Object value(String parameter) {
        ParameterIndex.Value value = law.chain().parameters().valueOn(parameter, date);
        return value == null ? null : value.value();
    }
}
