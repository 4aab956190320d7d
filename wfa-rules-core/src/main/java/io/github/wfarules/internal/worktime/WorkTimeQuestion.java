package io.github.wfarules.internal.worktime;

import io.github.wfarules.Need;
import io.github.wfarules.Text;
import io.github.wfarules.WorkingTime;
import io.github.wfarules.facts.WorkSpan;
import io.github.wfarules.internal.policy.Chain;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers how much working time there is in a stretch of time. Immutable and thread-safe. */
public final class WorkTimeQuestion {
    private final Chain chain;
    private final WorkClocks clocks;

    /** Asks the hours of the chain; working time runs on these clocks. */
    public WorkTimeQuestion(Chain chain, WorkClocks clocks) {
        this.chain = chain;
        this.clocks = clocks;
    }

    /**
     * {@return how much there is; see {@code Policy.workingTime}}
     *
     * @param day the day that is meant where the stretch has no ends of its own
     */
    public WorkingTime workingTime(WorkSpan span, LocalDate day) {
        Instant from = span.from() == null ? start(day) : span.from();
        Instant to = span.to() == null ? start(day.plusDays(1)) : span.to();
        WorkHours hours = clocks.of(unit(span.unit()), span.knownOn());
        if (hours != null) {
            return hours.between(from, to);
        }
        Need need = new Need(
                Need.Kind.CLARIFICATION, "hours", new Text("hari dan jam kerja", "the days and hours of work"), null);
        return new WorkingTime(Duration.ZERO, Duration.between(from, to), List.of(need));
    }

    private @Nullable String unit(@Nullable String named) {
        return named == null ? null : chain.codes().canonical("units", named);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(chain.policy().zone()).toInstant();
    }
}
