package io.github.wfarules.facts;

import org.jspecify.annotations.Nullable;

/**
 * How many of the unit's staff already hold places away from the office that day. What is left out fills no place.
 *
 * @param wfa staff working from elsewhere
 * @param wfh staff working from home
 * @param leave staff on leave
 */
public record Usage(
        @Nullable Integer wfa,
        @Nullable Integer wfh,
        @Nullable Integer leave) {
    /** Nothing known. */
    public static final Usage UNKNOWN = builder().build();

    /** Checks what is required and copies what could change. */
    public Usage {
        requireCount(wfa, "wfa");
        requireCount(wfh, "wfh");
        requireCount(leave, "leave");
    }

    private static void requireCount(@Nullable Integer count, String name) {
        if (count != null && count < 0) {
            throw new IllegalArgumentException(name + " must not be negative");
        }
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this record} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.wfa = wfa;
        builder.wfh = wfh;
        builder.leave = leave;
        return builder;
    }

    /** Builds {@link Usage}; what is not set is unknown. Not thread-safe. */
    public static final class Builder {
        private @Nullable Integer wfa;
        private @Nullable Integer wfh;
        private @Nullable Integer leave;

        private Builder() {}

        /** Sets staff working from elsewhere. */
        public Builder wfa(@Nullable Integer wfa) {
            this.wfa = wfa;
            return this;
        }

        /** Sets staff working from home. */
        public Builder wfh(@Nullable Integer wfh) {
            this.wfh = wfh;
            return this;
        }

        /** Sets staff on leave. */
        public Builder leave(@Nullable Integer leave) {
            this.leave = leave;
            return this;
        }

        /** {@return the record} */
        public Usage build() {
            return new Usage(wfa, wfh, leave);
        }
    }
}
