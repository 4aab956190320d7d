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
    private final Map<String, Long> seconds = new TreeMap<>();

    private Responsibilities(Ticket ticket) {
        this.ticket = ticket;
    }

    /**
     * {@return everybody who answered for it, by id}
     *
     * @param end when it was met or the deadline passed, in seconds since the epoch
     */
    static List<Responsible> of(Ticket ticket, Run run, long end) {
        return new Responsibilities(ticket).upTo(run, end);
    }

    private List<Responsible> upTo(Run run, long end) {
        List<String> now = ticket.responsible();
        long since = ticket.reported().getEpochSecond();
        for (TicketEvent event : ticket.events()) {
            long at = event.at().getEpochSecond();
            if (event.kind() == TicketEvent.Kind.ASSIGNED && at <= end) {
                add(now, run, since, at);
                now = event.responsible();
                since = at;
            }
        }
        add(now, run, since, end);
        List<Responsible> all = new ArrayList<>();
        for (Map.Entry<String, Long> one : seconds.entrySet()) {
            all.add(new Responsible(one.getKey(), Duration.ofSeconds(one.getValue()), now.contains(one.getKey())));
        }
        return List.copyOf(all);
    }

    private void add(List<String> employees, Run run, long from, long to) {
        long counted = 0;
        for (Stretch stretch : run.stretches()) {
            long begin = Math.max(from, stretch.from());
            long end = Math.min(to, stretch.to());
            counted += stretch.runs() && begin < end ? end - begin : 0;
        }
        for (String employee : employees) {
            seconds.merge(employee, counted, Long::sum);
        }
    }
}
