package io.github.wfarules.internal.service;

import io.github.wfarules.DueSoon;
import io.github.wfarules.Party;
import io.github.wfarules.ServiceAssessment;
import io.github.wfarules.ServiceAssessment.Responsible;
import io.github.wfarules.ServiceStatus;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.internal.evaluation.Law;
import io.github.wfarules.internal.model.ServiceLevel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Looks ahead: what will be missed soon, and who should know. Immutable and thread-safe. */
public final class Outlook {
    private static final Comparator<DueSoon> ORDER = Comparator.comparing(DueSoon::deadline)
            .thenComparing(DueSoon::ticket)
            .thenComparing(DueSoon::level);

    private final Law law;
    private final ServiceQuestion question;

    /** Looks through the eyes of this question. */
    public Outlook(Law law, ServiceQuestion question) {
        this.law = law;
        this.question = question;
    }

    /** {@return what may be missed within the time unless somebody acts, the most urgent first} */
    public List<DueSoon> of(Stream<Ticket> tickets, Instant now, Duration within) {
        return inOrder(tickets.sequential()
                .flatMap(ticket -> of(ticket, now, within).stream())
                .toList());
    }

    /** {@return what of one ticket may be missed within the time} */
    public List<DueSoon> of(Ticket ticket, Instant now, Duration within) {
        List<DueSoon> due = new ArrayList<>(1);
        for (ServiceAssessment assessment : question.assess(ticket, now, null)) {
            add(assessment, now, within, due);
        }
        return due;
    }

    /** {@return the most urgent first} */
    public static List<DueSoon> inOrder(List<DueSoon> due) {
        return due.stream().sorted(ORDER).toList();
    }

    private void add(ServiceAssessment assessment, Instant now, Duration within, List<DueSoon> due) {
        Instant deadline = assessment.earliestDeadline();
        boolean open = assessment.status() == ServiceStatus.RUNNING
                || assessment.status() == ServiceStatus.UNDETERMINED && assessment.met() == null;
        if (!open || deadline == null || deadline.isAfter(now.plus(within))) {
            return;
        }
        String id = Objects.requireNonNull(assessment.level());
        ServiceLevel level = Objects.requireNonNull(question.level(id));
        Duration left = deadline.isBefore(now) ? Duration.ZERO : Duration.between(now, deadline);
        List<Party> tell = new ArrayList<>();
        for (String party : level.tell()) {
            tell.add(Objects.requireNonNull(law.citations().party(party)));
        }
        due.add(new DueSoon(
                assessment.ticket(),
                id,
                deadline,
                assessment.latestDeadline(),
                left,
                assessment.responsible().stream()
                        .filter(Responsible::atDeadline)
                        .map(Responsible::employee)
                        .toList(),
                List.copyOf(tell),
                assessment.summary()));
    }
}
