package io.github.wfarules.internal.evaluation;

import io.github.wfarules.facts.Assessment;
import io.github.wfarules.facts.Preparation;
import io.github.wfarules.facts.ReadinessCase;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.WorkUnit;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a unit or region is prepared, as the rules of the readiness question see it. */
public final class ReadinessEvaluation extends Evaluation implements ReadinessCase {
    private final Preparation facts;

    ReadinessEvaluation(Law law, Preparation facts) {
        super(law, facts.date(), facts.determinations());
        this.facts = facts;
    }

    @Override
    boolean asksCalendar() {
        return false;
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
    public Assessment assessment() {
        return facts.assessment();
    }

    @Override
    public void limited() {
        throw calledDirectly();
    }

    @Override
    public void onlyFor(@Nullable Set<String> codes) {
        throw calledDirectly();
    }

    @Override
    public void onlyOn(@Nullable Set<DayOfWeek> weekdays) {
        throw calledDirectly();
    }

    @Override
    public void upTo(@Nullable BigDecimal percentage) {
        throw calledDirectly();
    }
}
