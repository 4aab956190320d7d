package io.github.wfarules.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A ticket, looked at from an instant. Immutable and thread-safe.
 *
 * @param ticket the ticket
 * @param asOf the instant as of which it is assessed; what happened later is left out
 * @param knownOn the day whose knowledge of holidays and special periods counts; null for all that is known
 */
public record TicketAsOf(
        Ticket ticket, Instant asOf, @Nullable LocalDate knownOn) {
    /** Checks what is required. */
    public TicketAsOf {
        Objects.requireNonNull(ticket, "ticket");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** Names the id only: a ticket tells of people. */
    @Override
    public String toString() {
        return "TicketAsOf[" + ticket.id() + "]";
    }
}
