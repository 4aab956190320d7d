package io.github.wfarules.facts;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened: a presence entry, a call that went unanswered, a report handed in. It has an instant or a
 * day, not both.
 *
 * @param code what happened, a code of the list {@code events}
 * @param at the instant, with its offset; null where only the day is known
 * @param on the day; null where the instant is known
 * @param lasted how long it lasted, for what has a length
 * @param actor who or what did it, as the host names it
 * @param attributes further fields that the policy declares
 */
public record Event(
        @CodeOf("events") String code,
        @Nullable OffsetDateTime at,
        @Nullable LocalDate on,
        @Nullable Duration lasted,
        @Nullable String actor,
        Attributes attributes) {
    /** Checks what is required and copies what could change. */
    public Event {
        Objects.requireNonNull(code, "code");
        attributes = attributes == null ? Attributes.NONE : attributes;
    }

    /** Names the ids and dates only: facts are personal data. */
    @Override
    public String toString() {
        return "Event[" + code + "]";
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this record} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.code = code;
        builder.at = at;
        builder.on = on;
        builder.lasted = lasted;
        builder.actor = actor;
        builder.attributes = attributes;
        return builder;
    }

    /** Builds {@link Event}; what is not set is unknown. Not thread-safe. */
    public static final class Builder {
        private @Nullable String code;
        private @Nullable OffsetDateTime at;
        private @Nullable LocalDate on;
        private @Nullable Duration lasted;
        private @Nullable String actor;
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** Sets what happened, a code of the list {@code events}. */
        public Builder code(String code) {
            this.code = code;
            return this;
        }

        /** Sets the instant, with its offset. */
        public Builder at(@Nullable OffsetDateTime at) {
            this.at = at;
            return this;
        }

        /** Sets the day. */
        public Builder on(@Nullable LocalDate on) {
            this.on = on;
            return this;
        }

        /** Sets how long it lasted, for what has a length. */
        public Builder lasted(@Nullable Duration lasted) {
            this.lasted = lasted;
            return this;
        }

        /** Sets who or what did it, as the host names it. */
        public Builder actor(@Nullable String actor) {
            this.actor = actor;
            return this;
        }

        /** Sets further fields that the policy declares. */
        public Builder attributes(Attributes attributes) {
            this.attributes = attributes;
            return this;
        }

        /** {@return the record} */
        public Event build() {
            return new Event(Objects.requireNonNull(code, "code"), at, on, lasted, actor, attributes);
        }
    }
}
