package io.github.wfarules.internal.roster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who works at all on a day. For one thread. */
final class Presence {
    private static final String UNIT = "";

    private final Set<Person> onLeave = new HashSet<>();
    private final Set<Person> off = new HashSet<>();
    private final Map<String, Integer> leaves = new HashMap<>();
    private final Map<String, Integer> offs = new HashMap<>();

    /**
     * Looks at the day.
     *
     * @param working whether it is a working day by the calendar; null where that is not known
     */
    Presence(List<Person> people, LocalDate date, @Nullable Boolean working) {
        for (Person person : people) {
            Boolean own = person.on(date) == null ? null : person.on(date).day().working();
            if (Boolean.FALSE.equals(own != null ? own : working)) {
                off.add(person);
                count(offs, person);
            } else if (Boolean.TRUE.equals(person.onLeave(date))) {
                onLeave.add(person);
                count(leaves, person);
            }
        }
    }

    private static void count(Map<String, Integer> counts, Person person) {
        counts.merge(UNIT, 1, Integer::sum);
        if (person.member().team() != null) {
            counts.merge("team " + person.member().team(), 1, Integer::sum);
        }
    }

    boolean isOnLeave(Person person) {
        return onLeave.contains(person);
    }

    boolean works(Person person) {
        return !onLeave.contains(person) && !off.contains(person);
    }

    /** {@return the limit, which knows now who is not there anyway} */
    Limit begin(Limit limit) {
        String level = limit.teamId() == null ? UNIT : "team " + limit.teamId();
        limit.begin(leaves.getOrDefault(level, 0), offs.getOrDefault(level, 0));
        return limit;
    }
}
