package io.github.wfarules.internal.deduction;

import io.github.wfarules.facts.Breach;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The incidents of one employee, in the order of days and sources: which came before which. */
final class History {
    static final Function<LocalDate, LocalDate> MONTH = day -> day.withDayOfMonth(1);
    static final Function<LocalDate, LocalDate> YEAR = day -> day.withDayOfYear(1);

    private final String employee;
    private final List<Incident> inOrder;

    History(String employee, List<Incident> inOrder) {
        this.employee = employee;
        this.inOrder = inOrder;
    }

    /** {@return how many of the same kind came before in the month or year; null where one of those is not certain} */
    @Nullable
    Integer earlier(Incident incident, Function<LocalDate, LocalDate> start) {
        return before(incident, start.apply(incident.breach().on()));
    }

    /** {@return the how many-th of its kind it is within so much time; an uncertain one before it counts} */
    int nth(Incident incident, Duration within) {
        LocalDate start = incident.breach().on().minusDays(within.toDays());
        int nth = 1;
        for (Incident other : inOrder) {
            if (other == incident) {
                return nth;
            }
            nth += isAlike(other, incident.breach(), start) ? 1 : 0;
        }
        return nth;
    }

    private @Nullable Integer before(Incident incident, LocalDate start) {
        int count = 0;
        for (Incident other : inOrder) {
            if (other == incident) {
                return count;
            }
            if (isAlike(other, incident.breach(), start)) {
                if (!other.isCertain()) {
                    return null;
                }
                count++;
            }
        }
        return count;
    }

    /** What somebody took over after the deadline was no breach of that employee's. */
    private boolean isAlike(Incident other, Breach breach, LocalDate start) {
        return Objects.equals(other.breach().code(), breach.code())
                && !other.breach().on().isBefore(start)
                && other.isOf(employee);
    }
}
