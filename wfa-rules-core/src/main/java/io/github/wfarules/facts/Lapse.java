package io.github.wfarules.facts;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A violation on record: what steps of consequences count.
 *
 * @param rule the id of the rule that found it
 * @param on the day it happened
 */
public record Lapse(String rule, LocalDate on) {
    /** Checks what is required and copies what could change. */
    public Lapse {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(on, "on");
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this record} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.rule = rule;
        builder.on = on;
        return builder;
    }

    /** Builds {@link Lapse}; what is not set is unknown. Not thread-safe. */
    public static final class Builder {
        private @Nullable String rule;
        private @Nullable LocalDate on;

        private Builder() {}

        /** Sets the id of the rule that found it. */
        public Builder rule(String rule) {
            this.rule = rule;
            return this;
        }

        /** Sets the day it happened. */
        public Builder on(LocalDate on) {
            this.on = on;
            return this;
        }

        /** {@return the record} */
        public Lapse build() {
            return new Lapse(Objects.requireNonNull(rule, "rule"), Objects.requireNonNull(on, "on"));
        }
    }
}
