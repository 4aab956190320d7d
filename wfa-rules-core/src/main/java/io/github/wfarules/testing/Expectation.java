package io.github.wfarules.testing;

import io.github.wfarules.DutyState;
import io.github.wfarules.Effect;
import io.github.wfarules.ServiceStatus;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What must come out of a scenario.
 *
 * @param outcome the name of the outcome, of those that the question knows; null where that does not matter
 * @param because ids of rules that must certainly hold
 * @param possible ids of rules that must be possible
 * @param not ids of rules that must neither hold nor be possible
 * @param effects ids of rules that must certainly hold and do just this, by what they do
 * @param exactly whether no rule may hold or be possible besides those that are named
 * @param needs the names of exactly what must be needed to settle the answer; null where that does not matter
 * @param places the number of places under the smallest stated cap, {@code not stated} or {@code unlimited}; null where
 *     that does not matter
 * @param duties what must have become of duties, by the ids of their rules
 * @param consequences the codes of exactly what must follow; null where that does not matter
 * @param people who must be where, by {@code placed}, {@code waiting} and {@code on-site}: exactly these, the first two in
 *     their order
 * @param deducted what must be deducted from employees, in rupiah, by their ids
 * @param levels how a ticket must stand to service levels, by their ids
 * @param due by when it must be due under them, by their ids
 * @param worked how much working time there must be; null where that does not matter
 */
public record Expectation(
        @Nullable String outcome,
        List<String> because,
        List<String> possible,
        List<String> not,
        Map<Effect, List<String>> effects,
        boolean exactly,
        @Nullable List<String> needs,
        @Nullable String places,
        Map<String, DutyState> duties,
        @Nullable List<String> consequences,
        Map<String, List<String>> people,
        Map<String, BigDecimal> deducted,
        Map<String, ServiceStatus> levels,
        Map<String, Due> due,
        @Nullable Worked worked) {

    /** What {@link #places()} says where there is a cap but no number, and {@link #due()} where no deadline can be told. */
    public static final String NOT_STATED = "not stated";

    /** The outcome of scenarios that state none, because what comes out is to be recorded: no answer has it. */
    static final String NOTHING = "-";

    /** What {@link #places()} says where there is no cap. */
    public static final String UNLIMITED = "unlimited";

    /** Copies what could change. */
    public Expectation {
        because = List.copyOf(because);
        possible = List.copyOf(possible);
        not = List.copyOf(not);
        effects = Collections.unmodifiableMap(new TreeMap<>(effects));
        people = Collections.unmodifiableMap(new TreeMap<>(people));
        duties = Collections.unmodifiableMap(new TreeMap<>(duties));
        consequences = consequences == null ? null : List.copyOf(consequences);
        needs = needs == null ? null : List.copyOf(needs);
        deducted = Collections.unmodifiableMap(new TreeMap<>(deducted));
        levels = Collections.unmodifiableMap(new TreeMap<>(levels));
        due = Collections.unmodifiableMap(new TreeMap<>(due));
    }

    /** {@return the ids of the rules that are expected to hold or to be possible} */
    Set<String> named() {
        Set<String> named = new TreeSet<>(because);
        named.addAll(possible);
        effects.values().forEach(named::addAll);
        named.addAll(duties.keySet());
        return named;
    }
}
