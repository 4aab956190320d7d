package io.github.wfarules.internal.roster;

import io.github.wfarules.facts.Determination;
import io.github.wfarules.facts.Team;
import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.MemberDay;
import io.github.wfarules.roster.RosterRequest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One member, and what the roster has given so far. For one thread. */
final class Person {
    private final int index;
    private final Member member;
    private final @Nullable Team team;
    private final List<Determination> acts;
    private final Map<LocalDate, MemberDay> days = new HashMap<>();
    private @Nullable Integer flexibleDays;
    private @Nullable Integer daysAway;

    /**
     * Begins with nothing given.
     *
     * @param index the member's place in the request
     */
    Person(int index, Member member, @Nullable Team team, RosterRequest request) {
        this.index = index;
        this.member = member;
        this.team = team;
        this.acts = together(request.determinations(), member.determinations());
        member.days().forEach(day -> days.put(day.date(), day));
        boolean begins = request.from().getDayOfWeek() == DayOfWeek.MONDAY;
        Integer given = member.week().flexibleDays();
        this.flexibleDays = given == null && begins ? Integer.valueOf(0) : given;
        this.daysAway = member.daysAway();
    }

    private static List<Determination> together(List<Determination> unit, List<Determination> own) {
        if (unit.isEmpty()) {
            return own;
        }
        List<Determination> acts = new ArrayList<>(unit);
        acts.addAll(own);
        return List.copyOf(acts);
    }

    int index() {
        return index;
    }

    String id() {
        return member.employee().id();
    }

    Member member() {
        return member;
    }

    @Nullable
    Team team() {
        return team;
    }

    List<Determination> acts() {
        return acts;
    }

    /** {@return what is asked for and owed on the day; null where nothing is said of it} */
    @Nullable
    MemberDay on(LocalDate date) {
        return days.get(date);
    }

    /** {@return whether the person is on leave; null where that is not known} */
    @Nullable
    Boolean onLeave(LocalDate date) {
        MemberDay day = days.get(date);
        if (day != null && day.day().onLeave() != null) {
            return day.day().onLeave();
        }
        return member.leave() == null ? null : Boolean.valueOf(member.leave().contains(date));
    }

    /** {@return the flexible days of the week so far; null where that is not known} */
    @Nullable
    Integer flexibleDays() {
        return flexibleDays;
    }

    /** {@return the days away so far, those of the roster included; null where that is not known} */
    @Nullable
    Integer daysAway() {
        return daysAway;
    }

    /** Begins a week: nothing of it lies behind. */
    void beginWeek() {
        flexibleDays = 0;
    }

    /**
     * Gives a place.
     *
     * @param counts whether the day counts towards the week
     */
    void away(boolean counts) {
        if (counts && flexibleDays != null) {
            flexibleDays = flexibleDays + 1;
        }
        if (daysAway != null) {
            daysAway = daysAway + 1;
        }
    }
}
