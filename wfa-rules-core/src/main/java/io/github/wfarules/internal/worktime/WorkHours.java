package io.github.wfarules.internal.worktime;

import io.github.wfarules.Need;
import io.github.wfarules.Text;
import io.github.wfarules.WorkDay;
import io.github.wfarules.WorkingTime;
import io.github.wfarules.internal.evaluation.Citations;
import io.github.wfarules.internal.model.Schedule;
import io.github.wfarules.internal.policy.Chain;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The hours of one schedule in the zone of a policy, laid out once. Immutable and thread-safe. */
public final class WorkHours {
    private final Chain chain;
    private final Citations citations;
    private final DayPlan plan;
    private final Spans spans;

    WorkHours(Chain chain, Citations citations, Schedule schedule, @Nullable LocalDate knownOn) {
        this.chain = chain;
        this.citations = citations;
        this.plan = new DayPlan(chain, schedule, knownOn);
        this.spans = SpanPlan.of(plan, chain.policy().zone());
    }

    /** {@return the zone of the policy} */
    public ZoneId zone() {
        return chain.policy().zone();
    }

    /** {@return how much working time lies between two instants} */
    public WorkingTime between(Instant from, Instant to) {
        long first = from.getEpochSecond();
        long last = to.getEpochSecond();
        if (last < first) {
            throw new IllegalArgumentException("an interval cannot end before it starts");
        }
        long least = spans.least(first, last);
        long most = spans.most(first, last);
        return new WorkingTime(
                Duration.ofSeconds(least), Duration.ofSeconds(most), least == most ? List.of() : needs(first, last));
    }

    /** {@return how many seconds of work lie between two seconds at least} */
    public long leastSeconds(long from, long to) {
        return spans.least(from, to);
    }

    /** {@return how many seconds of work lie between two seconds at most} */
    public long mostSeconds(long from, long to) {
        return spans.most(from, to);
    }

    /** {@return the first instant at which so much may have passed; null where it never may} */
    public @Nullable Instant earliest(Instant from, Duration work) {
        return instant(from, spans.earliest(from.getEpochSecond(), work.toSeconds()));
    }

    /** {@return the instant at which so much has certainly passed; null where that is never certain} */
    public @Nullable Instant latest(Instant from, Duration work) {
        return instant(from, spans.latest(from.getEpochSecond(), work.toSeconds()));
    }

    private static @Nullable Instant instant(Instant from, long second) {
        return second == Spans.NEVER ? null : from.plusSeconds(second - from.getEpochSecond());
    }

    /** {@return whether work is done on the day; null where no calendar tells} */
    public @Nullable Boolean working(LocalDate date) {
        return plan.works(date);
    }

    /** {@return the hours of the day, and what they rest on} */
    public WorkDay day(LocalDate date) {
        return new DayAccount(plan, citations, date).write();
    }

    /** {@return what is unknown of the days between two seconds} */
    public List<Need> needs(long from, long to) {
        Set<Need> needs = new LinkedHashSet<>();
        for (long second : spans.uncertain(from, to)) {
            LocalDate day = Instant.ofEpochSecond(second).atZone(zone()).toLocalDate();
            if (plan.works(day) == null) {
                int year = day.getYear();
                needs.add(new Need(
                        Need.Kind.CALENDAR,
                        "calendar." + year,
                        new Text("kalender tahun " + year, "the calendar of the year " + year),
                        null));
            } else {
                new DayAccount(plan, citations, day).unstated().forEach(needs::add);
            }
        }
        return List.copyOf(needs);
    }
}
