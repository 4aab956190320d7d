package io.github.wfarules.internal.roster;

import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.internal.evaluation.Law;
import io.github.wfarules.roster.Applicant;
import io.github.wfarules.roster.Assignment;
import io.github.wfarules.roster.MemberDay;
import io.github.wfarules.roster.RosterDay;
import io.github.wfarules.roster.RosterOrder;
import io.github.wfarules.roster.RosterRequest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives the places of one day. They are taken in the order of the applicants; each is passed over only where a limit
 * leaves no place for exactly them.
 */
final class DayAllocation {
    private final Law law;
    private final Applications applications;
    private final RosterRequest request;
    private final Order order;

    DayAllocation(Law law, Applications applications, RosterRequest request) {
        this.law = law;
        this.applications = applications;
        this.request = request;
        this.order = new Order(law, request.headRanking());
    }

    /** {@return the day; the people remember the places that they got} */
    RosterDay day(LocalDate date, List<Person> people) {
        if (date.getDayOfWeek() == DayOfWeek.MONDAY && !date.equals(request.from())) {
            people.forEach(Person::beginWeek);
        }
        Boolean working = law.chain().workingDays().working(date);
        Presence presence = new Presence(people, date, working);
        List<Application> all = applications(date, people, presence);
        RosterOrder stated = order.on(date);
        List<Application> entitled =
                new ArrayList<>(all.stream().filter(Application::isEntitled).toList());
        entitled.sort(order.comparator(stated));
        Limits limits = new Limits(entitled, presence);
        place(entitled, !law.chain().isInSpecialPeriod(date));
        List<Applicant> listed = new ArrayList<>();
        entitled.forEach(application -> listed.add(application.applicant()));
        all.stream()
                .filter(application -> !application.isEntitled())
                .forEach(application -> listed.add(application.applicant()));
        return new RosterDay(
                date,
                working,
                stated,
                assignments(people, all, presence),
                listed,
                limits.bounds(),
                new OnSiteDuties(law, applications).on(date, people, all, presence));
    }

    private List<Application> applications(LocalDate date, List<Person> people, Presence presence) {
        List<Application> all = new ArrayList<>();
        for (Person person : people) {
            MemberDay day = person.on(date);
            Request asked = Applications.requested(day);
            if (day != null && asked != null) {
                all.add(new Application(
                        person,
                        asked,
                        applications.decide(person, asked, date),
                        day.duty() != null,
                        presence.works(person)));
            }
        }
        return all;
    }

    private static void place(List<Application> entitled, boolean counts) {
        int position = 0;
        int waiting = 0;
        for (Application application : entitled) {
            application.take(++position);
            if (application.isPlaced()) {
                application.person().away(counts);
            } else {
                application.await(++waiting);
            }
        }
    }

    private static List<Assignment> assignments(List<Person> people, List<Application> all, Presence presence) {
        Map<Person, WorkMode> away = new HashMap<>();
        all.stream()
                .filter(Application::isPlaced)
                .forEach(placed -> away.put(placed.person(), placed.request().mode()));
        return people.stream()
                .map(person -> new Assignment(
                        person.id(),
                        presence.works(person) ? away.getOrDefault(person, WorkMode.WFO) : null,
                        presence.isOnLeave(person)))
                .toList();
    }
}
