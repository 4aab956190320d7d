package io.github.wfarules.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the day was really worked. Every component may be unknown.
 *
 * @param mode from where the employee worked
 * @param place the kind of place, a code of the list {@code places}
 * @param hours the hours worked, breaks left out
 */
public record Work(
        @Nullable WorkMode mode,
        @CodeOf("places") @Nullable String place,
        @Nullable BigDecimal hours) {
    /** Nothing known. */
    public static final Work UNKNOWN = builder().build();

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this record} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.mode = mode;
        builder.place = place;
        builder.hours = hours;
        return builder;
    }

    /** Builds {@link Work}; what is not set is unknown. Not thread-safe. */
    public static final class Builder {
        private @Nullable WorkMode mode;
        private @Nullable String place;
        private @Nullable BigDecimal hours;

        private Builder() {}

        /** Sets from where the employee worked. */
        public Builder mode(@Nullable WorkMode mode) {
            this.mode = mode;
            return this;
        }

        /** Sets the kind of place, a code of the list {@code places}. */
        public Builder place(@Nullable String place) {
            this.place = place;
            return this;
        }

        /** Sets the hours worked, breaks left out. */
        public Builder hours(@Nullable BigDecimal hours) {
            this.hours = hours;
            return this;
        }

        /** {@return the record} */
        public Work build() {
            return new Work(mode, place, hours);
        }
    }
}
