package io.github.wfarules.internal.roster;

import io.github.wfarules.Decision;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Team;
import io.github.wfarules.internal.evaluation.Law;
import io.github.wfarules.internal.rosterinput.RequestCheck;
import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.Roster;
import io.github.wfarules.roster.RosterDay;
import io.github.wfarules.roster.RosterRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Answers who gets the places. Immutable, and thread-safe where the function is. */
public final class RosterQuestion {
    private final Law law;
    private final BiFunction<Case, LocalDate, Decision> decide;

    /** Asks the given law; the function answers for one person on one day. */
    public RosterQuestion(Law law, BiFunction<Case, LocalDate, Decision> decide) {
        this.law = law;
        this.decide = decide;
    }

    /** {@return the roster; see {@code Policy.roster}} */
    public Roster roster(RosterRequest request) {
        RequestCheck.check(request, law.chain());
        List<Person> people = people(request);
        DayAllocation allocation = new DayAllocation(law, new Applications(request.workUnit(), decide), request);
        List<RosterDay> days = new ArrayList<>();
        boolean illustrative = false;
        for (LocalDate date = request.from(); !date.isAfter(request.to()); date = date.plusDays(1)) {
            RosterDay day = allocation.day(date, people);
            days.add(day);
            illustrative |= isIllustrative(day);
        }
        return new Roster(request.workUnit().id(), days, illustrative, law.version());
    }

    private static List<Person> people(RosterRequest request) {
        Map<String, Team> teams = new HashMap<>();
        request.teams().forEach(team -> teams.put(team.id(), team));
        List<Person> people = new ArrayList<>(request.members().size());
        for (Member member : request.members()) {
            Team team = member.team() == null ? null : teams.get(member.team());
            people.add(new Person(people.size(), member, team, request));
        }
        people.sort(Comparator.comparing(Person::id));
        return people;
    }

    private static boolean isIllustrative(RosterDay day) {
        return day.order().value() != null && day.order().value().illustrative()
                || day.applicants().stream().anyMatch(one -> one.decision().illustrative());
    }
}
