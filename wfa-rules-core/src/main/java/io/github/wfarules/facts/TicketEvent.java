package io.github.wfarules.facts;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a ticket.
 *
 * @param kind what happened
 * @param at when
 * @param reason why the ticket was paused, a code of the list {@code pauses}
 * @param handling how the ticket was handled, a code of the list {@code handlings}
 * @param responsible the ids of the employees who answer for the ticket from then on; only where it was assigned
 */
public record TicketEvent(
        Kind kind,
        Instant at,
        @CodeOf("pauses") @Nullable String reason,
        @CodeOf("handlings") @Nullable String handling,
        List<String> responsible) {

    /** What can happen to a ticket. */
    public enum Kind {
        /** Somebody took note of the report. */
        ACKNOWLEDGED,
        /** The reporter got a first answer. */
        ANSWERED,
        /** Employees were made responsible, in place of those before them. */
        ASSIGNED,
        /** Work had to stop. */
        PAUSED,
        /** Work could go on. */
        RESUMED,
        /** The matter was handled. What that takes is the policy's to say. */
        HANDLED,
        /** The matter turned out not to be settled. */
        REOPENED
    }

    /** Checks what is required and copies what could change. */
    public TicketEvent {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
        responsible = responsible == null ? List.of() : List.copyOf(responsible);
    }

    /** {@return an event of which nothing more is known} */
    public static TicketEvent of(Kind kind, Instant at) {
        return new TicketEvent(kind, at, null, null, List.of());
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TicketEvent}; what is not set is unknown. Not thread-safe. */
    public static final class Builder {
        private @Nullable Kind kind;
        private @Nullable Instant at;
        private @Nullable String reason;
        private @Nullable String handling;
        private List<String> responsible = List.of();

        private Builder() {}

        /** Sets what happened. */
        public Builder kind(Kind kind) {
            this.kind = kind;
            return this;
        }

        /** Sets when. */
        public Builder at(Instant at) {
            this.at = at;
            return this;
        }

        /** Sets why the ticket was paused, a code of the list {@code pauses}. */
        public Builder reason(@Nullable String reason) {
            this.reason = reason;
            return this;
        }

        /** Sets how the ticket was handled, a code of the list {@code handlings}. */
        public Builder handling(@Nullable String handling) {
            this.handling = handling;
            return this;
        }

        /** Sets the ids of the employees who answer for the ticket from then on. */
        public Builder responsible(List<String> responsible) {
            this.responsible = responsible;
            return this;
        }

        /** {@return the record} */
        public TicketEvent build() {
            return new TicketEvent(
                    Objects.requireNonNull(kind, "kind"),
                    Objects.requireNonNull(at, "at"),
                    reason,
                    handling,
                    responsible);
        }
    }
}
