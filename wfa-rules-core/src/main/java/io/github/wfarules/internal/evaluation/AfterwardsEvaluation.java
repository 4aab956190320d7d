package io.github.wfarules.internal.evaluation;

import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Determination;
import io.github.wfarules.facts.EventLog;
import io.github.wfarules.facts.Lapse;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A day that has happened, with what was recorded of it: what the cases of the compliance questions have in common. */
abstract class AfterwardsEvaluation extends Evaluation {
    private final Day day;
    private final Counters counters;

    /**
     * Takes what was recorded.
     *
     * @param day the day as the caller tells of it
     */
    AfterwardsEvaluation(
            Law law,
            LocalDate date,
            List<Determination> determinations,
            Day day,
            EventLog log,
            @Nullable List<Lapse> lapses) {
        super(law, date, determinations);
        this.day = EffectiveFacts.day(day, law.chain(), date);
        this.counters = new Counters(law.chain(), date, log, lapses);
    }

    /** {@return the day, with what the calendar knows of it} */
    public final Day day() {
        return day;
    }

    /** {@return whether weeks end on this day} */
    public final boolean endOfWeek() {
        return weekday() == DayOfWeek.SUNDAY;
    }

    /** {@return whether the month ends on this day} */
    public final boolean endOfMonth() {
        return date().getDayOfMonth() == date().lengthOfMonth();
    }

    /** {@return what the counter counts up to this day; null where it is not known} */
    public final @Nullable BigDecimal counter(String counter) {
        return counters.value(counter);
    }
}
