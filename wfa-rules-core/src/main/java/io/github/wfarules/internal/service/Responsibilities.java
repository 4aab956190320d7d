package io.github.wfarules.internal.service;

import io.github.wfarules.ServiceAssessment.Responsible;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.facts.TicketEvent;
import io.github.wfarules.internal.service.Run.Stretch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who answered for a ticket, and for how long of the time that counts. */
final class Responsibilities {
    private final Ticket ticket;
    private final Run run;
    private final Map<String, Long> seconds = new TreeMap<>();
    private List<String> last;

    private Responsibilities(Ticket ticket, Run run) {
        this.ticket = ticket;
        this.run = run;
        this.last = ticket.responsible();
    }

    /**
     * {@return everybody who answered for it, by id}
     *
     * @param end when it was met or the deadline passed, in seconds since the epoch
     * @param met when it was met or assessed; not before that
     */
    static List<Responsible> of(Ticket ticket, Run run, long end, long met) {
        Responsibilities inTime = upTo(ticket, run, end);
        Responsibilities all = end == met ? inTime : upTo(ticket, run, met);
        List<Responsible> responsible = new ArrayList<>(all.seconds.size());
        for (Map.Entry<String, Long> one : all.seconds.entrySet()) {
            String employee = one.getKey();
            responsible.add(new Responsible(
                    employee,
                    Duration.ofSeconds(inTime.seconds.getOrDefault(employee, 0L)),
                    inTime.last.contains(employee),
                    Duration.ofSeconds(one.getValue())));
        }
        return List.copyOf(responsible);
    }

    private static Responsibilities upTo(Ticket ticket, Run run, long end) {
        Responsibilities those = new Responsibilities(ticket, run);
        those.count(end);
        return those;
    }

    private void count(long end) {
        long since = ticket.reported().getEpochSecond();
        for (TicketEvent event : ticket.events()) {
            long at = event.at().getEpochSecond();
            if (event.kind() == TicketEvent.Kind.ASSIGNED && at <= end) {
                add(since, at);
                last = event.responsible();
                since = at;
            }
        }
        add(since, end);
    }

    private void add(long from, long to) {
        long counted = 0;
        for (Stretch stretch : run.stretches()) {
            long begin = Math.max(from, stretch.from());
            long end = Math.min(to, stretch.to());
            counted += stretch.runs() && begin < end ? end - begin : 0;
        }
        for (String employee : last) {
            seconds.merge(employee, counted, Long::sum);
        }
    }
}
