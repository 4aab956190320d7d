package io.github.wfarules.facts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A team within the work unit, where it has a headcount or a service of its own.
 *
 * @param id the id in the host's records
 * @param headcount the number of staff of the team
 * @param service what the team does for the public; what is unknown here is taken from the unit
 */
public record Team(String id, @Nullable Integer headcount, Service service) {
    /** Checks what is required and copies what could change. */
    public Team {
        Objects.requireNonNull(id, "id");
        service = service == null ? Service.UNKNOWN : service;
        if (headcount != null && headcount < 0) {
            throw new IllegalArgumentException("headcount must not be negative");
        }
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this record} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.headcount = headcount;
        builder.service = service;
        return builder;
    }

    /** Builds {@link Team}; what is not set is unknown. Not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable Integer headcount;
        private Service service = Service.UNKNOWN;

        private Builder() {}

        /** Sets the id in the host's records. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Sets the number of staff of the team. */
        public Builder headcount(@Nullable Integer headcount) {
            this.headcount = headcount;
            return this;
        }

        /** Sets what the team does for the public. */
        public Builder service(Service service) {
            this.service = service;
            return this;
        }

        /** {@return the record} */
        public Team build() {
            return new Team(Objects.requireNonNull(id, "id"), headcount, service);
        }
    }
}
