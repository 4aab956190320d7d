package io.github.wfarules.facts;

import org.jspecify.annotations.Nullable;

/**
 * The employee's day. Every component may be unknown.
 *
 * @param working whether it is a working day of the unit; left out, the calendar of the policy tells
 * @param onLeave whether the employee is on leave
 * @param attributes further fields that the policy declares
 */
public record Day(@Nullable Boolean working, @Nullable Boolean onLeave, Attributes attributes) {
    /** Nothing known. */
    public static final Day UNKNOWN = builder().build();

    /** Checks what is required and copies what could change. */
    public Day {
        attributes = attributes == null ? Attributes.NONE : attributes;
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this record} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.working = working;
        builder.onLeave = onLeave;
        builder.attributes = attributes;
        return builder;
    }

    /** Builds {@link Day}; what is not set is unknown. Not thread-safe. */
    public static final class Builder {
        private @Nullable Boolean working;
        private @Nullable Boolean onLeave;
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** Sets whether it is a working day of the unit. */
        public Builder working(@Nullable Boolean working) {
            this.working = working;
            return this;
        }

        /** Sets whether the employee is on leave. */
        public Builder onLeave(@Nullable Boolean onLeave) {
            this.onLeave = onLeave;
            return this;
        }

        /** Sets further fields that the policy declares. */
        public Builder attributes(Attributes attributes) {
            this.attributes = attributes;
            return this;
        }

        /** {@return the record} */
        public Day build() {
            return new Day(working, onLeave, attributes);
        }
    }
}
