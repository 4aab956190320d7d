package io.github.wfarules.facts;

import org.jspecify.annotations.Nullable;

/**
 * How the employees of a unit worked on a day, counted from what is known of each. Every component may be unknown.
 *
 * @param flexible how many were permitted or ordered to work from elsewhere
 * @param onSite how many worked from the office; known where each of the staff is
 * @param onLeave how many were on leave; known where each of the staff is
 * @param headOnSite whether the head, or who acts as head, worked from the office
 */
public record People(
        @Nullable Integer flexible,
        @Nullable Integer onSite,
        @Nullable Integer onLeave,
        @Nullable Boolean headOnSite) {
    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this record} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.flexible = flexible;
        builder.onSite = onSite;
        builder.onLeave = onLeave;
        builder.headOnSite = headOnSite;
        return builder;
    }

    /** Builds {@link People}; what is not set is unknown. Not thread-safe. */
    public static final class Builder {
        private @Nullable Integer flexible;
        private @Nullable Integer onSite;
        private @Nullable Integer onLeave;
        private @Nullable Boolean headOnSite;

        private Builder() {}

        /** Sets how many were permitted or ordered to work from elsewhere. */
        public Builder flexible(@Nullable Integer flexible) {
            this.flexible = flexible;
            return this;
        }

        /** Sets how many worked from the office. */
        public Builder onSite(@Nullable Integer onSite) {
            this.onSite = onSite;
            return this;
        }

        /** Sets how many were on leave. */
        public Builder onLeave(@Nullable Integer onLeave) {
            this.onLeave = onLeave;
            return this;
        }

        /** Sets whether the head, or who acts as head, worked from the office. */
        public Builder headOnSite(@Nullable Boolean headOnSite) {
            this.headOnSite = headOnSite;
            return this;
        }

        /** {@return the record} */
        public People build() {
            return new People(flexible, onSite, onLeave, headOnSite);
        }
    }
}
