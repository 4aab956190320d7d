package io.github.wfarules.internal.rostercheck;

import io.github.wfarules.internal.evaluation.Law;
import io.github.wfarules.internal.policy.ParameterIndex;
import io.github.wfarules.internal.rostercheck.PlannedDay.Someone;
import io.github.wfarules.roster.PriorityKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who comes before whom on a day. */
final class Ranking {
    private final Plan plan;
    private final LocalDate date;
    private final ParameterIndex.@Nullable Value stated;
    private final Map<String, Integer> headRanks = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    Ranking(Law law, PlannedDay day) {
        String parameter = law.chain().roster().priority();
        this.plan = day.plan();
        this.date = day.date();
        this.stated = parameter == null ? null : law.chain().parameters().valueOn(parameter, date);
        plan.request().headRanking().forEach(id -> headRanks.put(id, headRanks.size()));
        List<Someone> inOrder = new ArrayList<>(day.everybody());
        inOrder.sort(this::compare);
        inOrder.forEach(one -> places.put(one.id(), places.size()));
    }

    /** {@return whether an instrument sets the order, so that leaving it breaks a rule} */
    boolean isSetByAnInstrument() {
        return stated != null && stated.basis() != null && !stated.illustrative();
    }

    /** {@return where somebody stands in the order, from 0} */
    int place(Someone one) {
        return Objects.requireNonNull(places.get(one.id()));
    }

    private int compare(Someone one, Someone other) {
        int byHead = Integer.compare(rank(one), rank(other));
        if (byHead != 0) {
            return byHead;
        }
        for (Object key : stated == null ? List.of() : (List<?>) stated.value()) {
            int byKey = compare((PriorityKey) key, one, other);
            if (byKey != 0) {
                return byKey;
            }
        }
        return one.id().compareTo(other.id());
    }

    private int rank(Someone one) {
        return headRanks.getOrDefault(one.id(), Integer.MAX_VALUE);
    }

    private int compare(PriorityKey key, Someone one, Someone other) {
        return switch (key) {
            case FEWEST_DAYS_AWAY ->
                unknownLast(plan.daysAway(one.member(), date), plan.daysAway(other.member(), date));
            case EARLIEST_APPLICATION -> unknownLast(filed(one), filed(other));
            case LONGEST_IN_POST ->
                unknownLast(
                        one.member().employee().postSince(),
                        other.member().employee().postSince());
            case EMPLOYEE_ID -> one.id().compareTo(other.id());
        };
    }

    private static @Nullable LocalDate filed(Someone one) {
        return one.asked() == null ? null : one.asked().filedOn();
    }

    private static <K> int unknownLast(@Nullable Comparable<K> one, @Nullable K other) {
        if (one == null || other == null) {
            return Boolean.compare(one == null, other == null);
        }
        return one.compareTo(Objects.requireNonNull(other));
    }
}
