package io.github.wfarules.internal.worktime;

import io.github.wfarules.internal.model.ParameterLayer.DateWindow;
import io.github.wfarules.internal.model.Schedule;
import io.github.wfarules.internal.model.Schedule.Shift;
import io.github.wfarules.internal.policy.Chain;
import io.github.wfarules.internal.policy.ParameterIndex;
import io.github.wfarules.internal.policy.ShiftHours;
import io.github.wfarules.internal.policy.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which shifts of a schedule are worked on a day, by what was known of calendar and special periods. */
final class DayPlan {
    private final Chain chain;
    private final Schedule schedule;
    private final WorkingDays days;
    private final @Nullable LocalDate knownOn;

    DayPlan(Chain chain, Schedule schedule, @Nullable LocalDate knownOn) {
        this.chain = chain;
        this.schedule = schedule;
        this.days = knownOn == null ? chain.workingDays() : new WorkingDays(chain.layers(), knownOn);
        this.knownOn = knownOn;
    }

    WorkingDays days() {
        return days;
    }

    Schedule schedule() {
        return schedule;
    }

    /** {@return whether work is done on the day; null where no calendar tells} */
    @Nullable
    Boolean works(LocalDate date) {
        boolean someShift = !shifts(date).isEmpty();
        Boolean working = days.working(date);
        if (!someShift || working == null) {
            return someShift ? null : Boolean.FALSE;
        }
        return schedule.onHolidays() || days.declared(date) == null;
    }

    /** {@return the shifts of the weekday: those of a special period where the day lies in one, else the others} */
    List<Shift> shifts(LocalDate date) {
        List<Shift> special = schedule.shifts().stream()
                .filter(shift -> shift.within() != null && covers(shift.within(), date))
                .toList();
        List<Shift> holding = special.isEmpty()
                ? schedule.shifts().stream()
                        .filter(shift -> shift.within() == null)
                        .toList()
                : special;
        return holding.stream()
                .filter(shift -> shift.weekdays().contains(date.getDayOfWeek()))
                .toList();
    }

    private boolean covers(String windows, LocalDate date) {
        for (ParameterIndex.Value value : chain.parameters().values(windows)) {
            boolean known =
                    value.basis() == null || WorkingDays.isKnown(value.basis().instrument(), knownOn);
            DateWindow window = (DateWindow) value.value();
            if (known && !date.isBefore(window.from()) && !date.isAfter(window.to())) {
                return true;
            }
        }
        return false;
    }

    ShiftHours hours(LocalDate date, Shift shift) {
        return ShiftHours.on(date, schedule, shift, chain.parameters());
    }

    /** {@return the years that can be planned, sorted} */
    TreeSet<Integer> years() {
        return new TreeSet<>(days.years());
    }
}
