package io.github.wfarules.internal.evaluation;

import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Lapse;
import io.github.wfarules.facts.People;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.UnitComplianceCase;
import io.github.wfarules.facts.UnitPeriod;
import io.github.wfarules.facts.WorkUnit;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A day of a unit that has happened, as the rules of the compliance question see it. */
public final class UnitComplianceEvaluation extends Evaluation implements UnitComplianceCase {
    private final UnitPeriod facts;
    private final People people;
    private final Day day;
    private final Counters counters;

    UnitComplianceEvaluation(Law law, UnitPeriod facts, LocalDate date, People people, @Nullable List<Lapse> lapses) {
        super(law, date, facts.determinations());
        this.facts = facts;
        this.people = people;
        this.day = EffectiveFacts.day(Day.UNKNOWN, law.chain(), date);
        this.counters = new Counters(law.chain(), date, facts.log(), lapses);
    }

    @Override
    boolean asksCalendar() {
        return true;
    }

    @Override
    public WorkUnit workUnit() {
        return facts.workUnit();
    }

    @Override
    public Service service() {
        return facts.workUnit().service();
    }

    @Override
    public People people() {
        return people;
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
