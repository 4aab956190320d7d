package io.github.wfarules.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the host has recorded of what happened. A counter over events that were recorded counts 0 where there is none; over
 * events that were not recorded it is unknown.
 *
 * @param events the events, in any order
 * @param codes the codes of the events that are recorded; left out, all of them are
 * @param from the first day that is recorded; left out, every day that is asked about
 * @param to the last day that is recorded; left out, every day that is asked about
 */
public record EventLog(
        List<Event> events,
        @Nullable List<String> codes,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** Checks what is required and copies what could change. */
    public EventLog {
        events = events == null ? List.of() : List.copyOf(events);
        codes = codes == null ? null : List.copyOf(codes);
    }

    /** Names the ids and dates only: facts are personal data. */
    @Override
    public String toString() {
        return "EventLog[" + events.size() + " events]";
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this record} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.events = events;
        builder.codes = codes;
        builder.from = from;
        builder.to = to;
        return builder;
    }

    /** Builds {@link EventLog}; what is not set is unknown. Not thread-safe. */
    public static final class Builder {
        private List<Event> events = List.of();
        private @Nullable List<String> codes;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;

        private Builder() {}

        /** Sets the events, in any order. */
        public Builder events(List<Event> events) {
            this.events = events;
            return this;
        }

        /** Sets the codes of the events that are recorded. */
        public Builder codes(@Nullable List<String> codes) {
            this.codes = codes;
            return this;
        }

        /** Sets the first day that is recorded. */
        public Builder from(@Nullable LocalDate from) {
            this.from = from;
            return this;
        }

        /** Sets the last day that is recorded. */
        public Builder to(@Nullable LocalDate to) {
            this.to = to;
            return this;
        }

        /** {@return the record} */
        public EventLog build() {
            return new EventLog(events, codes, from, to);
        }
    }
}
