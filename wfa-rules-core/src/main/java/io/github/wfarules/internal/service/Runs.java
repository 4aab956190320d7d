package io.github.wfarules.internal.service;

import io.github.wfarules.Text;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.facts.TicketEvent;
import io.github.wfarules.internal.model.ServiceLevel;
import io.github.wfarules.internal.model.ServiceLevel.MetBy;
import io.github.wfarules.internal.model.ServiceLevel.Reopening;
import io.github.wfarules.internal.service.Run.Stretch;
import java.util.ArrayList;
import java.util.List;

/** Replays a ticket for one level: when its clock ran and stood still, read in one way, up to an instant. */
final class Runs {
    private static final Text REPORTED = new Text("dilaporkan", "reported");
    private static final Text ACKNOWLEDGED = new Text("diterima", "acknowledged");
    private static final Text ASSIGNED = new Text("ditugaskan", "assigned");
    private static final Text RESUMED = new Text("dilanjutkan", "resumed");
    private static final Text REOPENED = new Text("dibuka kembali", "reopened");
    private static final Text HANDLED = new Text("ditangani", "handled");
    private static final Text REOPENED_LATER =
            new Text("dianggap ditangani, lalu dibuka kembali", "taken for handled, then reopened");

    private final ServiceLevel level;
    private final Reading reading;
    private final long asOf;
    private final List<Run> runs = new ArrayList<>(1);
    private List<Stretch> stretches = new ArrayList<>(2);
    private Text why = REPORTED;
    private long since = Run.NOT_YET;
    private boolean running;
    private long met = Run.NOT_YET;

    private Runs(ServiceLevel level, Reading reading, long asOf) {
        this.level = level;
        this.reading = reading;
        this.asOf = asOf;
    }

    /** {@return the runs of the clock: one, or one more for each time it started anew; none where it has not started} */
    static List<Run> of(Ticket ticket, ServiceLevel level, Reading reading, long asOf) {
        Runs runs = new Runs(level, reading, asOf);
        runs.replay(ticket);
        return runs.runs;
    }

    private void replay(Ticket ticket) {
        boolean assigned = level.starts() == ServiceLevel.Start.ASSIGNED
                && !ticket.responsible().isEmpty();
        if (level.starts() == ServiceLevel.Start.REPORTED || assigned) {
            turn(ticket.reported().getEpochSecond(), true, REPORTED);
        }
        for (TicketEvent event : ticket.events()) {
            long at = event.at().getEpochSecond();
            if (at <= asOf && !(level.metBy() == MetBy.ANSWERED && met != Run.NOT_YET)) {
                replay(event, at);
            }
        }
        close();
    }

    private void replay(TicketEvent event, long at) {
        switch (event.kind()) {
            case ACKNOWLEDGED -> start(ServiceLevel.Start.ACKNOWLEDGED, at, ACKNOWLEDGED);
            case ASSIGNED -> start(ServiceLevel.Start.ASSIGNED, at, ASSIGNED);
            case ANSWERED -> meet(MetBy.ANSWERED, at, new Text("dijawab", "answered"));
            case PAUSED -> {
                if (running && reading.stops(event.reason())) {
                    turn(at, false, paused(event));
                }
            }
            case RESUMED -> {
                if (since != Run.NOT_YET && met == Run.NOT_YET && !running) {
                    turn(at, true, RESUMED);
                }
            }
            case HANDLED -> {
                if (reading.counts(event.handling())) {
                    meet(MetBy.HANDLED, at, HANDLED);
                }
            }
            case REOPENED -> {
                if (met != Run.NOT_YET) {
                    reopen(at);
                }
            }
        }
    }

    private static Text paused(TicketEvent event) {
        String reason = event.reason() == null ? "" : ": " + event.reason();
        return new Text("dijeda" + reason, "paused" + reason);
    }

    private void start(ServiceLevel.Start by, long at, Text what) {
        if (level.starts() == by && since == Run.NOT_YET) {
            turn(at, true, what);
        }
    }

    private void meet(MetBy by, long at, Text what) {
        if (level.metBy() == by && since != Run.NOT_YET && met == Run.NOT_YET) {
            turn(at, false, what);
            met = at;
        }
    }

    private void reopen(long at) {
        if (reading.reopening() == Reopening.ANEW) {
            runs.add(new Run(List.copyOf(stretches), met));
            stretches = new ArrayList<>(2);
            since = Run.NOT_YET;
        } else if (reading.reopening() == Reopening.NEVER_STOPPED) {
            running = true;
            why = REOPENED_LATER;
        }
        turn(at, true, REOPENED);
        met = Run.NOT_YET;
    }

    private void turn(long at, boolean runs, Text what) {
        if (since != Run.NOT_YET) {
            stretches.add(new Stretch(since, at, running, why));
        }
        since = at;
        running = runs;
        why = what;
    }

    private void close() {
        if (since == Run.NOT_YET) {
            return;
        }
        if (met == Run.NOT_YET) {
            stretches.add(new Stretch(since, Math.max(since, asOf), running, why));
        }
        runs.add(new Run(List.copyOf(stretches), met));
    }
}
