package io.github.wfarules.internal.worktime;

import io.github.wfarules.Instrument;
import io.github.wfarules.internal.evaluation.Citations;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.Schedule;
import io.github.wfarules.internal.policy.Chain;
import io.github.wfarules.internal.policy.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The hours of every schedule of a chain, each laid out when it is first asked for, and kept. What is known changes only
 * on the days on which an instrument becomes known, so that there are not more of them for each schedule than instruments.
 * Thread-safe.
 */
public final class WorkClocks {
    private final Chain chain;
    private final Citations citations;
    private final List<Schedule> nearestFirst;
    private final NavigableSet<LocalDate> news = new TreeSet<>();
    private final Map<Key, WorkHours> laidOut = new ConcurrentHashMap<>();

    /** A schedule as of a day on which something became known; null for all that is known at all. */
    private record Key(String schedule, @Nullable LocalDate since) {}

    /** Has the schedules of the chain. */
    public WorkClocks(Chain chain, Citations citations) {
        this.chain = chain;
        this.citations = citations;
        Map<String, List<Schedule>> byLayer = new LinkedHashMap<>();
        chain.provisions().schedules().forEach(schedule -> byLayer.computeIfAbsent(
                        schedule.layer(), layer -> new ArrayList<>())
                .add(schedule.said()));
        List<Schedule> schedules = new ArrayList<>();
        byLayer.values().forEach(own -> schedules.addAll(0, own));
        this.nearestFirst = List.copyOf(schedules);
        for (Layer layer : chain.layers()) {
            for (Instrument instrument : layer.instruments().values()) {
                LocalDate since = WorkingDays.knownSince(instrument);
                if (since != null) {
                    news.add(since);
                }
            }
        }
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
        LocalDate since = since(knownOn);
        return laidOut.computeIfAbsent(
                new Key(schedule.id(), since), key -> new WorkHours(chain, citations, schedule, since));
    }

    private @Nullable LocalDate since(@Nullable LocalDate knownOn) {
        if (knownOn == null || news.isEmpty() || !knownOn.isBefore(news.last())) {
            return null;
        }
        LocalDate since = news.floor(knownOn);
        return since == null ? LocalDate.MIN : since;
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
