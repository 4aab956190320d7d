package io.github.wfarules.testing;

import io.github.wfarules.roster.Applicant;
import io.github.wfarules.roster.OnSite;
import io.github.wfarules.roster.RosterDay;
import io.github.wfarules.roster.Standing;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who is where on a day of a roster, as scenarios name it. */
final class RosterPeople {
    static final String PLACED = "placed";
    static final String WAITING = "waiting";
    static final String ON_SITE = "on-site";

    /** What a scenario may name people under. */
    static final List<String> KEYS = List.of(PLACED, WAITING, ON_SITE);

    private RosterPeople() {}

    /** {@return the ids: those who have places and those who wait for one in their order, those who have to be there by id} */
    static Map<String, List<String>> of(RosterDay day) {
        Map<String, List<String>> people = new TreeMap<>();
        people.put(PLACED, with(day, Standing.PLACED));
        people.put(WAITING, with(day, Standing.PLACES_TAKEN));
        people.put(
                ON_SITE,
                day.mustBeOnSite().stream()
                        .map(OnSite::employeeId)
                        .distinct()
                        .sorted()
                        .toList());
        return people;
    }

    private static List<String> with(RosterDay day, Standing standing) {
        return day.applicants().stream()
                .filter(one -> one.standing() == standing)
                .map(Applicant::employeeId)
                .toList();
    }
}
