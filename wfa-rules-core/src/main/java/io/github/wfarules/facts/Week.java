package io.github.wfarules.facts;

import org.jspecify.annotations.Nullable;

/**
 * The employee's week (Monday to Sunday) so far, the day in question not counted.
 *
 * @param flexibleDays working days of the week already worked or planned away from the own office; days of a special period not counted
 */
public record Week(@Nullable Integer flexibleDays) {
    /** Nothing known. */
    public static final Week UNKNOWN = builder().build();

    /** Checks what is required and copies what could change. */
    public Week {
        if (flexibleDays != null && flexibleDays < 0) {
            throw new IllegalArgumentException("flexibleDays must not be negative");
        }
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this record} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.flexibleDays = flexibleDays;
        return builder;
    }

    /** Builds {@link Week}; what is not set is unknown. Not thread-safe. */
    public static final class Builder {
        private @Nullable Integer flexibleDays;

        private Builder() {}

        /** Sets working days of the week already worked or planned away from the own office. */
        public Builder flexibleDays(@Nullable Integer flexibleDays) {
            this.flexibleDays = flexibleDays;
            return this;
        }

        /** {@return the record} */
        public Week build() {
            return new Week(flexibleDays);
        }
    }
}
