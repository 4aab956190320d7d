package io.github.wfarules.internal.service;

import io.github.wfarules.BadInputException;
import io.github.wfarules.Text;
import io.github.wfarules.facts.Ticket;
import io.github.wfarules.facts.TicketEvent;
import java.time.Instant;

/** Refuses tickets that cannot have happened so. Nothing is repaired: who supplied them has to look. */
public final class TicketCheck {
    private final Ticket ticket;
    private boolean paused;
    private boolean handled;

    private TicketCheck(Ticket ticket) {
        this.ticket = ticket;
    }

    /**
     * Checks the ticket.
     *
     * @throws BadInputException if it cannot have happened so; the path is the path in the ticket
     */
    public static void check(Ticket ticket) {
        new TicketCheck(ticket).check();
    }

    private void check() {
        if (ticket.id().isBlank()) {
            throw bad("id", "wajib diisi, tetapi kosong", "required, and blank");
        }
        Instant before = ticket.reported();
        for (int i = 0; i < ticket.events().size(); i++) {
            TicketEvent event = ticket.events().get(i);
            String path = "events[" + i + "]";
            if (event.at().isBefore(ticket.reported())) {
                throw bad(
                        path + ".at",
                        "mendahului `reported`; perbaiki salah satunya",
                        "before `reported`; mend one of the two");
            }
            if (event.at().isBefore(before)) {
                throw bad(
                        path + ".at",
                        "mendahului peristiwa di atasnya; urutkan menurut waktu",
                        "before the event above it; put them in the order of time");
            }
            check(event, path);
            before = event.at();
        }
    }

    private void check(TicketEvent event, String path) {
        switch (event.kind()) {
            case PAUSED -> {
                if (paused || handled) {
                    throw bad(
                            path,
                            paused
                                    ? "tiket ini sudah dijeda; jeda tidak boleh bertumpang tindih"
                                    : "tiket ini sudah ditangani; buka kembali dahulu",
                            paused
                                    ? "the ticket is paused already; pauses must not overlap"
                                    : "the ticket is handled already; reopen it first");
                }
                paused = true;
            }
            case RESUMED -> {
                if (!paused) {
                    throw bad(path, "tiket ini tidak sedang dijeda", "the ticket is not paused");
                }
                paused = false;
            }
            case HANDLED -> {
                if (handled) {
                    throw bad(
                            path,
                            "tiket ini sudah ditangani; buka kembali dahulu",
                            "the ticket is handled already; reopen it first");
                }
                handled = true;
                paused = false;
            }
            case REOPENED -> {
                if (!handled) {
                    throw bad(path, "tiket ini belum ditangani", "the ticket is not handled yet");
                }
                handled = false;
            }
            case ASSIGNED -> {
                if (event.responsible().isEmpty()) {
                    throw bad(path + ".responsible", "sebutkan siapa yang bertanggung jawab", "say who is responsible");
                }
            }
            case ACKNOWLEDGED, ANSWERED -> {
                // Nothing that could contradict anything.
            }
        }
    }

    private static BadInputException bad(String path, String id, String en) {
        return new BadInputException(path, new Text(id, en));
    }
}
