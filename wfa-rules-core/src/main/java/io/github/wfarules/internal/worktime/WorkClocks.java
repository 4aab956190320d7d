package io.github.wfarules.internal.worktime;

import io.github.wfarules.internal.evaluation.Citations;
import io.github.wfarules.internal.model.Schedule;
import io.github.wfarules.internal.policy.Chain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The hours of every schedule of a chain, each laid out when it is first asked for, and kept. Thread-safe. */
public final class WorkClocks {
    private final Chain chain;
    private final Citations citations;
    private final List<Schedule> nearestFirst;
    private final Map<String, WorkHours> known = new ConcurrentHashMap<>();

    /** Has the schedules of the chain. */
    public WorkClocks(Chain chain, Citations citations) {
        this.chain = chain;
        this.citations = citations;
        List<Schedule> schedules = new ArrayList<>();
        chain.layers().forEach(layer -> schedules.addAll(0, layer.schedules()));
        this.nearestFirst = List.copyOf(schedules);
    }

    /**
     * {@return the hours that an agency works by: its own where a layer lays some down, else the general ones; null where
     * there are none}
     *
     * @param unit the agency, a code of the list {@code units}; null for the general hours
     * @param knownOn the day whose knowledge counts; null for all that is known
     */
    public @Nullable WorkHours of(@Nullable String unit, @Nullable LocalDate knownOn) {
        Schedule schedule = schedule(unit);
        if (schedule == null) {
            return null;
        }
        return knownOn == null
                ? known.computeIfAbsent(schedule.id(), id -> new WorkHours(chain, citations, schedule, null))
                : new WorkHours(chain, citations, schedule, knownOn);
    }

    private @Nullable Schedule schedule(@Nullable String unit) {
        Schedule general = null;
        for (Schedule schedule : nearestFirst) {
            if (unit != null && schedule.units().contains(unit)) {
                return schedule;
            }
            if (general == null && schedule.units().isEmpty()) {
                general = schedule;
            }
        }
        return general;
    }
}
