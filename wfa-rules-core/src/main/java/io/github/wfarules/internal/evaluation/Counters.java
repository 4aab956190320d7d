package io.github.wfarules.internal.evaluation;

import io.github.wfarules.facts.Event;
import io.github.wfarules.facts.EventLog;
import io.github.wfarules.facts.Lapse;
import io.github.wfarules.internal.model.Counter;
import io.github.wfarules.internal.model.ParameterLayer.ClockWindow;
import io.github.wfarules.internal.policy.Chain;
import io.github.wfarules.internal.policy.ParameterIndex;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the host recorded, up to the day judged. What cannot be told from the record is unknown (null): events that
 * were not recorded, an event whose code no list knows, a time of day that an event does not have, a span that no
 * instrument sets.
 */
final class Counters {
    private static final MathContext EXACT_ENOUGH = new MathContext(20, RoundingMode.HALF_UP);

    private final Chain chain;
    private final LocalDate date;
    private final @Nullable EventLog log;
    private final @Nullable List<Lapse> lapses;

    Counters(Chain chain, LocalDate date, @Nullable EventLog log, @Nullable List<Lapse> lapses) {
        this.chain = chain;
        this.date = date;
        this.log = log;
        this.lapses = lapses;
    }

    @Nullable
    BigDecimal value(String id) {
        Counter counter = Objects.requireNonNull(chain.counters().get(id), id);
        LocalDate start = counter.per().start(date);
        if (counter.measure() == Counter.Measure.VIOLATIONS) {
            return lapses == null ? null : violations(counter, start, lapses);
        }
        List<Event> events = isRecorded(counter, start) ? events(counter, start, Objects.requireNonNull(log)) : null;
        return events == null ? null : measured(counter, start, events);
    }

    private BigDecimal violations(Counter counter, LocalDate start, List<Lapse> found) {
        return BigDecimal.valueOf(found.stream()
                .filter(lapse -> counter.of().contains(lapse.rule()))
                .filter(lapse -> !lapse.on().isBefore(start) && lapse.on().isBefore(date))
                .filter(lapse -> !lapse.on().isAfter(counter.per().end(date)))
                .distinct()
                .count());
    }

    private boolean isRecorded(Counter counter, LocalDate start) {
        return log != null
                && (log.codes() == null || log.codes().containsAll(counter.of()))
                && (log.from() == null || !log.from().isAfter(start))
                && (log.to() == null || !log.to().isBefore(date));
    }

    /** {@return the events that count; null where it cannot be told of one of them} */
    private @Nullable List<Event> events(Counter counter, LocalDate start, EventLog recorded) {
        ClockWindow hours = (ClockWindow) parameter(counter.during());
        if (counter.during() != null && hours == null) {
            return null;
        }
        List<Event> counted = new ArrayList<>();
        for (Event event : recorded.events()) {
            if (dayOf(event).isAfter(date)) {
                continue;
            }
            if (!counter.of().contains(event.code())) {
                if (isNoCode(event.code())
                        && (counter.by() != null || !dayOf(event).isBefore(start))) {
                    return null;
                }
                continue;
            }
            LocalDate day =
                    counter.by() == null ? dayOf(event) : event.attributes().date(counter.by());
            if (day != null && (day.isBefore(start) || day.isAfter(counter.per().end(date)))) {
                continue;
            }
            Boolean counts = counts(event, counter.where(), hours);
            if (day == null && !Boolean.FALSE.equals(counts)) {
                return null;
            }
            if (counts == null) {
                return null;
            }
            if (counts) {
                counted.add(event);
            }
        }
        return counted;
    }

    /** What no list knows could be any event. */
    private boolean isNoCode(String code) {
        return chain.codes().canonical("events", code) == null;
    }

    private @Nullable Boolean counts(Event event, Map<String, Object> where, @Nullable ClockWindow hours) {
        boolean unknown = false;
        for (Map.Entry<String, Object> wanted : where.entrySet()) {
            Object value = event.attributes().asMap().get(wanted.getKey());
            if (value != null && !same(value, wanted.getValue())) {
                return false;
            }
            unknown |= value == null;
        }
        OffsetDateTime at = event.at();
        if (hours != null
                && at != null
                && !isWithin(at.atZoneSameInstant(zone()).toLocalTime(), hours)) {
            return false;
        }
        return unknown || hours != null && at == null ? null : Boolean.TRUE;
    }

    private static boolean same(Object one, Object other) {
        return one instanceof BigDecimal a && other instanceof BigDecimal b ? a.compareTo(b) == 0 : one.equals(other);
    }

    /** Both ends count. */
    private static boolean isWithin(LocalTime time, ClockWindow hours) {
        return !time.isBefore(hours.from()) && !time.isAfter(hours.to());
    }

    private @Nullable BigDecimal measured(Counter counter, LocalDate start, List<Event> events) {
        return switch (counter.measure()) {
            case COUNT -> BigDecimal.valueOf(events.size());
            case DAYS ->
                BigDecimal.valueOf(events.stream()
                        .map(event -> countedOn(counter, event))
                        .distinct()
                        .count());
            case SUM -> sum(Objects.requireNonNull(counter.sums()), events);
            case LONGEST_RUN -> longestRun(counter, start, events);
            case MOST_WITHIN -> mostWithin((Duration) parameter(counter.within()), events);
            case VIOLATIONS -> throw new IllegalStateException("violations are not among the events");
        };
    }

    private static @Nullable BigDecimal sum(String what, List<Event> events) {
        BigDecimal sum = BigDecimal.ZERO;
        Duration total = Duration.ZERO;
        boolean ofTime = Counter.UNITS.contains(what);
        for (Event event : events) {
            BigDecimal number = ofTime ? BigDecimal.ZERO : event.attributes().number(what);
            if (number == null || ofTime && event.lasted() == null) {
                return null;
            }
            sum = sum.add(number);
            total = ofTime ? total.plus(event.lasted()) : total;
        }
        if (!ofTime) {
            return sum;
        }
        BigDecimal unit = BigDecimal.valueOf(what.equals("hours") ? 3600 : 60);
        return BigDecimal.valueOf(total.toSeconds()).divide(unit, EXACT_ENOUGH);
    }

    private @Nullable BigDecimal longestRun(Counter counter, LocalDate start, List<Event> events) {
        TreeSet<LocalDate> days = new TreeSet<>();
        events.forEach(event -> days.add(countedOn(counter, event)));
        LocalDate end = counter.per().end(date);
        int longest = 0;
        int run = 0;
        for (LocalDate day = start; !day.isAfter(end); day = day.plusDays(1)) {
            Boolean working = chain.workingDays().working(day);
            if (working == null) {
                return null;
            }
            if (days.contains(day)) {
                run++;
            } else if (working) {
                run = 0;
            }
            longest = Math.max(longest, run);
        }
        return BigDecimal.valueOf(longest);
    }

    private static @Nullable BigDecimal mostWithin(@Nullable Duration span, List<Event> events) {
        if (span == null || events.stream().anyMatch(event -> event.at() == null)) {
            return null;
        }
        List<OffsetDateTime> instants = new ArrayList<>();
        events.forEach(event -> instants.add(Objects.requireNonNull(event.at())));
        instants.sort(OffsetDateTime.timeLineOrder());
        int most = 0;
        int first = 0;
        for (int last = 0; last < instants.size(); last++) {
            while (Duration.between(instants.get(first), instants.get(last)).compareTo(span) > 0) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return BigDecimal.valueOf(most);
    }

    private @Nullable Object parameter(@Nullable String id) {
        ParameterIndex.Value value = id == null ? null : chain.parameters().valueOn(id, date);
        return value == null ? null : value.value();
    }

    private LocalDate countedOn(Counter counter, Event event) {
        LocalDate about = counter.by() == null ? null : event.attributes().date(counter.by());
        return about == null ? dayOf(event) : about;
    }

    private LocalDate dayOf(Event event) {
        OffsetDateTime at = event.at();
        return at == null
                ? Objects.requireNonNull(event.on())
                : at.atZoneSameInstant(zone()).toLocalDate();
    }

    private ZoneId zone() {
        return chain.policy().zone();
    }
}
