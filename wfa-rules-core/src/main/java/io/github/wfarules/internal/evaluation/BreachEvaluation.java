package io.github.wfarules.internal.evaluation;

import io.github.wfarules.facts.Breach;
import io.github.wfarules.facts.BreachCase;
import org.jspecify.annotations.Nullable;

/** A breach, as the rules on breaches see it. */
public final class BreachEvaluation extends Evaluation implements BreachCase {
    private final Breach breach;
    private final @Nullable Integer earlierInMonth;
    private final @Nullable Integer earlierInYear;

    BreachEvaluation(Law law, Breach breach, @Nullable Integer earlierInMonth, @Nullable Integer earlierInYear) {
        super(law, breach.on(), breach.determinations());
        this.breach = breach;
        this.earlierInMonth = earlierInMonth;
        this.earlierInYear = earlierInYear;
    }

    @Override
    boolean asksCalendar() {
        return false;
    }

    @Override
    public Breach breach() {
        return breach;
    }

    @Override
    public @Nullable Integer earlierInMonth() {
        return earlierInMonth;
    }

    @Override
    public @Nullable Integer earlierInYear() {
        return earlierInYear;
    }

    @Override
    public String deduction(String id) {
        return id;
    }

    @Override
    public void deduct(String deduction) {
        throw calledDirectly();
    }
}
