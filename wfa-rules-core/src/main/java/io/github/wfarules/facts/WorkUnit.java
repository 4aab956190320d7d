package io.github.wfarules.facts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The agency (OPD, perangkat daerah) the employee belongs to. Every component but the id may be unknown.
 *
 * @param id the id in the host's records; where {@code code} is not given and the id is a code, alias or title of the
 *     list {@code units}, it serves as the code
 * @param code which agency this is, a code of the list {@code units}
 * @param headcount the number of staff
 * @param service what the unit does for the public
 * @param attributes further fields that the policy declares
 */
public record WorkUnit(
        String id,
        @CodeOf("units") @Nullable String code,
        @Nullable Integer headcount,
        Service service,
        Attributes attributes) {
    /** Checks what is required and copies what could change. */
    public WorkUnit {
        Objects.requireNonNull(id, "id");
        service = service == null ? Service.UNKNOWN : service;
        attributes = attributes == null ? Attributes.NONE : attributes;
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
        builder.code = code;
        builder.headcount = headcount;
        builder.service = service;
        builder.attributes = attributes;
        return builder;
    }

    /** Builds {@link WorkUnit}; what is not set is unknown. Not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String code;
        private @Nullable Integer headcount;
        private Service service = Service.UNKNOWN;
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** Sets the id in the host's records. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Sets which agency this is, a code of the list {@code units}. */
        public Builder code(@Nullable String code) {
            this.code = code;
            return this;
        }

        /** Sets the number of staff. */
        public Builder headcount(@Nullable Integer headcount) {
            this.headcount = headcount;
            return this;
        }

        /** Sets what the unit does for the public. */
        public Builder service(Service service) {
            this.service = service;
            return this;
        }

        /** Sets further fields that the policy declares. */
        public Builder attributes(Attributes attributes) {
            this.attributes = attributes;
            return this;
        }

        /** {@return the record} */
        public WorkUnit build() {
            return new WorkUnit(Objects.requireNonNull(id, "id"), code, headcount, service, attributes);
        }
    }
}
