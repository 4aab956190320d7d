package io.github.wfarules.internal.service;

import io.github.wfarules.facts.Ticket;
import io.github.wfarules.facts.TicketEvent;
import io.github.wfarules.facts.TicketEvent.Kind;
import io.github.wfarules.internal.model.ServiceLevel;
import io.github.wfarules.internal.model.ServiceLevel.Clock;
import io.github.wfarules.internal.model.ServiceLevel.FirstDay;
import io.github.wfarules.internal.model.ServiceLevel.Reopening;
import io.github.wfarules.internal.policy.ParameterIndex;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which a level can be read for a ticket. A point that nobody settled, and that this ticket does not touch,
 * is taken one way: it cannot matter.
 */
final class Readings {
    private final ServiceLevel level;
    private final Ticket ticket;
    private final ParameterIndex parameters;
    private final LocalDate date;

    final Point<Clock> clock;
    final Point<Duration> deadline;
    final Point<FirstDay> firstDay;
    final Point<Reopening> reopening;
    final Point<Boolean> pauses;
    final Point<Boolean> handlings;
    private final @Nullable Set<String> statedPauses;
    private final @Nullable Set<String> statedHandlings;

    Readings(ServiceLevel level, Ticket ticket, ParameterIndex parameters, LocalDate date) {
        this.level = level;
        this.ticket = ticket;
        this.parameters = parameters;
        this.date = date;
        this.clock = choice(level.clocks(), Clock.values(), Clock.ELAPSED, true);
        this.deadline = deadline();
        boolean countsDays = clock.ways().stream().anyMatch(Clock::countsDays);
        this.firstDay = choice(level.firstDay(), FirstDay.values(), FirstDay.NOT_COUNTED, countsDays);
        this.reopening = choice(level.reopened(), Reopening.values(), Reopening.CONTINUES, has(Kind.REOPENED));
        this.statedPauses = codes(level.pauses());
        this.statedHandlings = codes(level.handledAs());
        this.pauses = pauses();
        this.handlings = handlings();
    }

    private <E extends Enum<E>> Point<E> choice(@Nullable String parameter, E[] all, E settled, boolean touches) {
        Set<String> stated = codes(parameter);
        List<E> ways = new ArrayList<>();
        for (E way : all) {
            if (stated == null
                    || stated.contains(way.name().toLowerCase(Locale.ROOT).replace('_', '-'))) {
                ways.add(way);
            }
        }
        String name = parameter == null ? level.id() : parameter;
        return new Point<>(List.of(name), touches ? ways.isEmpty() ? List.of(all) : ways : List.of(settled));
    }

    private Point<Duration> deadline() {
        Duration stated = (Duration) value(level.deadline());
        Duration least = (Duration) value(level.least());
        Duration most = (Duration) value(level.most());
        if (stated != null) {
            return new Point<>(List.of(level.deadline()), List.of(stated));
        }
        return new Point<>(List.of(level.deadline()), least == null || most == null ? List.of() : List.of(least, most));
    }

    /** {@return whether something is said of how long there is} */
    boolean hasDeadline() {
        return !deadline.ways().isEmpty();
    }

    private Point<Boolean> pauses() {
        boolean unstated = statedPauses == null && has(Kind.PAUSED);
        boolean unknown = statedPauses != null
                && ticket.events().stream().anyMatch(event -> event.kind() == Kind.PAUSED && event.reason() == null);
        return new Point<>(
                List.of(unknown ? "events.reason" : level.pauses() == null ? level.id() : level.pauses()),
                unstated || unknown ? List.of(true, false) : List.of(true));
    }

    private Point<Boolean> handlings() {
        boolean unknown = statedHandlings != null
                && ticket.events().stream().anyMatch(event -> event.kind() == Kind.HANDLED && event.handling() == null);
        return new Point<>(List.of("events.handling"), unknown ? List.of(true, false) : List.of(true));
    }

    private boolean has(Kind kind) {
        for (TicketEvent event : ticket.events()) {
            if (event.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked")
    private @Nullable Set<String> codes(@Nullable String parameter) {
        return (Set<String>) value(parameter);
    }

    private @Nullable Object value(@Nullable String parameter) {
        ParameterIndex.Value value = parameter == null ? null : parameters.valueOn(parameter, date);
        return value == null ? null : value.value();
    }

    /** {@return the points in the order of {@link #reading}} */
    List<Point<?>> points() {
        return List.of(clock, deadline, firstDay, reopening, pauses, handlings);
    }

    /** {@return the way to read the level that takes each point one way} */
    Reading reading(int[] taken) {
        boolean unsettledPausesStop = pauses.ways().get(taken[4]);
        return new Reading(
                clock.ways().get(taken[0]),
                deadline.ways().get(taken[1]),
                firstDay.ways().get(taken[2]),
                reopening.ways().get(taken[3]),
                statedPauses != null || unsettledPausesStop ? statedPauses : Set.of(),
                unsettledPausesStop,
                statedHandlings,
                handlings.ways().get(taken[5]));
    }
}
