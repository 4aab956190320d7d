package io.github.wfarules.internal.evaluation;

import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Lapse;
import io.github.wfarules.facts.People;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.UnitComplianceCase;
import io.github.wfarules.facts.UnitPeriod;
import io.github.wfarules.facts.WorkUnit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A day of a unit that has happened, as the rules of the compliance question see it. */
public final class UnitComplianceEvaluation extends AfterwardsEvaluation implements UnitComplianceCase {
    private final UnitPeriod facts;
    private final People people;

    UnitComplianceEvaluation(Law law, UnitPeriod facts, LocalDate date, People people, @Nullable List<Lapse> lapses) {
        super(law, date, facts.determinations(), Day.UNKNOWN, facts.log(), lapses);
        this.facts = facts;
        this.people = people;
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
}
