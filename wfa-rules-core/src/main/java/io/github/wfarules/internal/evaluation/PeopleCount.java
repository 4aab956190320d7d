package io.github.wfarules.internal.evaluation;

import io.github.wfarules.facts.People;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import io.github.wfarules.facts.WorkedDay;
import io.github.wfarules.internal.evaluation.ComplianceQuestion.Judged;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts how the employees of a unit worked on a day. */
final class PeopleCount {
    private PeopleCount() {}

    /** Who is not among the days may have been anywhere: so some numbers are known only where all of the staff are there. */
    static People of(WorkUnit unit, List<Judged> judged) {
        List<WorkedDay> days = judged.stream().map(Judged::day).toList();
        Integer headcount = unit.headcount();
        boolean everyone = headcount != null && headcount == days.size();
        return new People(
                (int) days.stream()
                        .filter(day -> day.request().mode() != WorkMode.WFO)
                        .count(),
                everyone && days.stream().allMatch(day -> day.worked().mode() != null) ? onSite(days) : null,
                everyone && days.stream().allMatch(day -> day.day().onLeave() != null)
                        ? (int) days.stream()
                                .filter(day -> Boolean.TRUE.equals(day.day().onLeave()))
                                .count()
                        : null,
                headOnSite(days.stream()
                        .filter(day -> Boolean.TRUE.equals(day.employee().unitHead()))
                        .toList()));
    }

    private static int onSite(List<WorkedDay> days) {
        return (int)
                days.stream().filter(day -> day.worked().mode() == WorkMode.WFO).count();
    }

    /** There may be an acting head beside the head: one of them is enough. */
    private static @Nullable Boolean headOnSite(List<WorkedDay> heads) {
        if (onSite(heads) > 0) {
            return true;
        }
        boolean known =
                !heads.isEmpty() && heads.stream().allMatch(day -> day.worked().mode() != null);
        return known ? Boolean.FALSE : null;
    }
}
