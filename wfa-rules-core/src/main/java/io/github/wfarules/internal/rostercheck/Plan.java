package io.github.wfarules.internal.rostercheck;

import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.internal.policy.Chain;
import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.Placement;
import io.github.wfarules.roster.RosterPlan;
import io.github.wfarules.roster.RosterRequest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A plan, and what of it lies before a day. Everything is worked out anew from the plan itself. */
final class Plan {
    private final Chain chain;
    private final RosterRequest request;
    private final Map<LocalDate, Map<String, WorkMode>> away = new HashMap<>();

    Plan(Chain chain, RosterRequest request, RosterPlan plan) {
        this.chain = chain;
        this.request = request;
        for (Placement placement : plan.placements()) {
            if (placement.mode() != WorkMode.WFO) {
                away.computeIfAbsent(placement.date(), date -> new HashMap<>())
                        .put(placement.employeeId(), placement.mode());
            }
        }
    }

    Chain chain() {
        return chain;
    }

    RosterRequest request() {
        return request;
    }

    /** {@return how the employee is away on the day; null where the plan leaves the employee at the office} */
    @Nullable
    WorkMode mode(Member member, LocalDate date) {
        return away.getOrDefault(date, Map.of()).get(member.employee().id());
    }

    /** {@return the days of the week before this one on which the employee is away; null where that is not known} */
    @Nullable
    Integer flexibleDays(Member member, LocalDate date) {
        LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int days = 0;
        if (monday.isBefore(request.from()) || monday.equals(request.from()) && isGiven(member)) {
            Integer before = member.week().flexibleDays();
            if (before == null) {
                return null;
            }
            days = before;
        }
        for (LocalDate day = later(monday, request.from()); day.isBefore(date); day = day.plusDays(1)) {
            days += mode(member, day) != null && !chain.isInSpecialPeriod(day) ? 1 : 0;
        }
        return days;
    }

    /** {@return all days before this one on which the employee was away; null where that is not known} */
    @Nullable
    Integer daysAway(Member member, LocalDate date) {
        Integer before = member.daysAway();
        if (before == null) {
            return null;
        }
        int days = before;
        for (LocalDate day = request.from(); day.isBefore(date); day = day.plusDays(1)) {
            days += mode(member, day) != null ? 1 : 0;
        }
        return days;
    }

    private static boolean isGiven(Member member) {
        return member.week().flexibleDays() != null;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
