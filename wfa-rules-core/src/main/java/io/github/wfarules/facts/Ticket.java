package io.github.wfarules.facts;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A matter that the public reported, and what became of it. Immutable and thread-safe. The caller supplies it; nothing is
 * fetched.
 *
 * @param id the id in the host's records
 * @param service what kind of matter it is, a code of the list {@code services}
 * @param severity how grave it is, a code of the list {@code severities}
 * @param unit the agency it is with, a code of the list {@code units}; decides by whose hours work is done
 * @param reported when it was reported
 * @param responsible the ids of the employees who answer for it from the report on, until it is assigned
 * @param events what happened since, in order
 * @param determinations acts about it: an exemption, an appeal that was upheld
 */
public record Ticket(
        String id,
        @CodeOf("services") @Nullable String service,
        @CodeOf("severities") @Nullable String severity,
        @CodeOf("units") @Nullable String unit,
        Instant reported,
        List<String> responsible,
        List<TicketEvent> events,
        List<Determination> determinations) {
    /** Checks what is required and copies what could change. */
    public Ticket {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(reported, "reported");
        responsible = responsible == null ? List.of() : List.copyOf(responsible);
        events = events == null ? List.of() : List.copyOf(events);
        determinations = determinations == null ? List.of() : List.copyOf(determinations);
    }

    /** Names the id only: a ticket tells of people. */
    @Override
    public String toString() {
        return "Ticket[" + id + "]";
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this record} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.service = service;
        builder.severity = severity;
        builder.unit = unit;
        builder.reported = reported;
        builder.responsible = responsible;
        builder.events = events;
        builder.determinations = determinations;
        return builder;
    }

    /** Builds {@link Ticket}; what is not set is unknown. Not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String service;
        private @Nullable String severity;
        private @Nullable String unit;
        private @Nullable Instant reported;
        private List<String> responsible = List.of();
        private List<TicketEvent> events = List.of();
        private List<Determination> determinations = List.of();

        private Builder() {}

        /** Sets the id in the host's records. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Sets what kind of matter it is, a code of the list {@code services}. */
        public Builder service(@Nullable String service) {
            this.service = service;
            return this;
        }

        /** Sets how grave it is, a code of the list {@code severities}. */
        public Builder severity(@Nullable String severity) {
            this.severity = severity;
            return this;
        }

        /** Sets the agency it is with, a code of the list {@code units}. */
        public Builder unit(@Nullable String unit) {
            this.unit = unit;
            return this;
        }

        /** Sets when it was reported. */
        public Builder reported(Instant reported) {
            this.reported = reported;
            return this;
        }

        /** Sets the ids of the employees who answer for it from the report on. */
        public Builder responsible(List<String> responsible) {
            this.responsible = responsible;
            return this;
        }

        /** Sets what happened since, in order. */
        public Builder events(List<TicketEvent> events) {
            this.events = events;
            return this;
        }

        /** Sets acts about it. */
        public Builder determinations(List<Determination> determinations) {
            this.determinations = determinations;
            return this;
        }

        /** {@return the record} */
        public Ticket build() {
            return new Ticket(
                    Objects.requireNonNull(id, "id"),
                    service,
                    severity,
                    unit,
                    Objects.requireNonNull(reported, "reported"),
                    responsible,
                    events,
                    determinations);
        }
    }
}
