package io.github.wfarules.internal.roster;

import io.github.wfarules.ValueUsed;
import io.github.wfarules.internal.evaluation.Law;
import io.github.wfarules.internal.policy.ParameterIndex;
import io.github.wfarules.roster.PriorityKey;
import io.github.wfarules.roster.RosterOrder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** In which order applicants come: the head's ranking, the policy's keys, the id. Ends every tie, as ids differ. */
final class Order {
    private static final Comparator<Application> BY_ID =
            Comparator.comparing(application -> application.person().id());

    private final Law law;
    private final Map<String, Integer> ranks = new HashMap<>();

    Order(Law law, List<String> headRanking) {
        this.law = law;
        for (int rank = 0; rank < headRanking.size(); rank++) {
            ranks.put(headRanking.get(rank), rank);
        }
    }

    /** {@return the order that the policy states for the day} */
    RosterOrder on(LocalDate date) {
        String parameter = law.chain().roster().priority();
        if (parameter == null) {
            return new RosterOrder(List.of(), null);
        }
        ParameterIndex.Value value = law.chain().parameters().valueOn(parameter, date);
        ValueUsed used = law.valueUsed(parameter, date);
        return new RosterOrder(value == null ? List.of() : keys(value.value()), used);
    }

    /** The kind of the parameter, checked when the policy was read, says what its values are. */
    @SuppressWarnings("unchecked")
    private static List<PriorityKey> keys(Object value) {
        return (List<PriorityKey>) value;
    }

    Comparator<Application> comparator(RosterOrder order) {
        Comparator<Application> comparator = Comparator.comparingInt(
                application -> ranks.getOrDefault(application.person().id(), Integer.MAX_VALUE));
        for (PriorityKey key : order.keys()) {
            comparator = comparator.thenComparing(by(key));
        }
        return comparator.thenComparing(BY_ID);
    }

    private static Comparator<Application> by(PriorityKey key) {
        return switch (key) {
            case FEWEST_DAYS_AWAY ->
                knownFirst(application -> application.person().daysAway());
            case EARLIEST_APPLICATION ->
                knownFirst(application -> application.request().filedOn());
            case LONGEST_IN_POST ->
                knownFirst(
                        application -> application.person().member().employee().postSince());
            case EMPLOYEE_ID -> BY_ID;
        };
    }

    private static <K extends Comparable<? super K>> Comparator<Application> knownFirst(
            Function<Application, @Nullable K> key) {
        return Comparator.comparing(key, Comparator.nullsLast(Comparator.naturalOrder()));
    }
}
