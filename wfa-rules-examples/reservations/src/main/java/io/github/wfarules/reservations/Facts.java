package io.github.wfarules.reservations;

import io.github.wfarules.BadInputException;
import io.github.wfarules.Policy;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Determination;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Week;
import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.MemberDay;
import io.github.wfarules.roster.RosterRequest;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the records say of a unit's day, in the library's words. Read once, within one transaction. */
final class Facts {
    private final Policy policy;
    private final Unit unit;
    private final LocalDate day;
    private final Set<String> onLeave;
    private final Map<String, List<LocalDate>> awayInWeek;
    private final Map<String, Integer> daysAway;
    private final List<Determination> unitActs;
    private final Map<String, List<Determination>> acts;

    private Facts(Sql sql, Policy policy, Unit unit, LocalDate day) throws SQLException {
        this.policy = policy;
        this.unit = unit;
        this.day = day;
        String unitId = unit.facts().id();
        Applications applications = new Applications(sql);
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        this.onLeave = new Staff(sql).onLeave(unitId, day);
        this.awayInWeek = applications.away(unitId, monday, monday.plusDays(6));
        this.daysAway = applications.confirmedBefore(unitId, day);
        this.unitActs = new Acts(sql).aboutUnit(unitId);
        this.acts = new Acts(sql).aboutPeopleOf(unitId);
    }

    /** {@return what the records say at the moment} */
    static Facts read(Sql sql, Policy policy, Unit unit, LocalDate day) throws SQLException {
        return new Facts(sql, policy, unit, day);
    }

    int onLeave() {
        return onLeave.size();
    }

    /** {@return the question whether the person may work so on the day} */
    Case question(StaffMember member, Filing filing) {
        return Case.builder()
                .employee(member.employee())
                .workUnit(unit.facts())
                .request(request(filing))
                .tasks(member.tasks())
                .day(Day.builder().onLeave(onLeave.contains(member.id())).build())
                .week(week(member.id()))
                .determinations(together(unitActs, acts.getOrDefault(member.id(), List.of())))
                .build();
    }

    /** {@return the question who gets the places: everybody of the unit, with what they asked for} */
    RosterRequest question(List<StaffMember> people, Map<String, Filing> filings, List<String> ranking) {
        return RosterRequest.builder()
                .workUnit(unit.facts())
                .from(day)
                .to(day)
                .members(people.stream()
                        .map(member -> member(member, filings.get(member.id())))
                        .toList())
                .headRanking(ranking)
                .determinations(unitActs)
                .build();
    }

    /**
     * Does nothing where the records agree with each other: who contradicts them now would keep everybody from having a
     * roster later.
     *
     * @throws RefusedException if an act was made before the application that it is about
     */
    void refuseContradictions(StaffMember member, Filing filing) {
        try {
            policy.roster(question(List.of(member), Map.of(member.id(), filing), List.of()));
        } catch (BadInputException contradiction) {
            throw new RefusedException(contradiction.text());
        }
    }

    private Member member(StaffMember member, @Nullable Filing filing) {
        return Member.builder()
                .employee(member.employee())
                .tasks(member.tasks())
                .week(week(member.id()))
                .daysAway(daysAway.getOrDefault(member.id(), 0))
                .determinations(acts.getOrDefault(member.id(), List.of()))
                .leave(onLeave.contains(member.id()) ? List.of(day) : List.of())
                .days(
                        filing == null
                                ? List.of()
                                : List.of(MemberDay.builder()
                                        .date(day)
                                        .request(request(filing))
                                        .build()))
                .build();
    }

    /** The other days of the week on which the person is to be away; those of a special period do not count. */
    private Week week(String employeeId) {
        long flexible = awayInWeek.getOrDefault(employeeId, List.of()).stream()
                .filter(other -> !other.equals(day) && !policy.isInSpecialPeriod(other))
                .count();
        return Week.builder().flexibleDays((int) flexible).build();
    }

    private static List<Determination> together(List<Determination> first, List<Determination> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private static Request request(Filing filing) {
        return Request.builder().mode(filing.mode()).filedOn(filing.filedOn()).build();
    }
}
