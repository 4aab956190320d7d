package io.github.wfarules.testing;

import io.github.wfarules.facts.WorkSpan;
import io.github.wfarules.internal.model.Schedule;
import io.github.wfarules.internal.policy.Chain;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Questions about the working time of a day and of its parts, cut at every half past, as most breaks lie around one. */
final class SpanTrials {
    private static final int HOURS = 24;
    private static final Duration HALF = Duration.ofMinutes(30);

    private SpanTrials() {}

    /** {@return a question for the general hours, and one for each agency whose own hours read the parameter} */
    static List<Scenario> of(Chain chain, String parameter, LocalDate date) {
        Set<@Nullable String> units = new LinkedHashSet<>();
        units.add(null);
        chain.provisions().schedules().forEach(schedule -> {
            if (schedule.said().shifts().stream().anyMatch(shift -> reads(shift, parameter))) {
                units.addAll(schedule.said().units());
            }
        });
        Instant start = date.atStartOfDay(chain.policy().zone()).toInstant();
        Instant end = date.plusDays(1).atStartOfDay(chain.policy().zone()).toInstant();
        List<Scenario> trials = new ArrayList<>();
        for (String unit : units) {
            trials.add(Trials.asked(Asked.WORK_TIME, date, new WorkSpan(unit, null, null, null)));
            for (int hour = 0; hour < HOURS; hour++) {
                Instant cut = start.plus(Duration.ofHours(hour)).plus(HALF);
                trials.add(Trials.asked(Asked.WORK_TIME, date, new WorkSpan(unit, start, cut, null)));
                trials.add(Trials.asked(Asked.WORK_TIME, date, new WorkSpan(unit, cut, end, null)));
            }
        }
        return trials;
    }

    private static boolean reads(Schedule.Shift shift, String parameter) {
        return shift.parameters().contains(parameter);
    }
}
