package io.github.wfarules.facts;

import org.jspecify.annotations.Nullable;

/**
 * What a work unit or team does for the public. Every component may be unknown.
 *
 * @param type the service type, a code of the list {@code service-types}
 * @param essential whether it is an essential public service
 * @param direct whether it serves the public directly
 * @param electronic whether its services are given electronically
 * @param fieldTeams whether it has teams whose duties lie outside the office
 */
public record Service(
        @CodeOf("service-types") @Nullable String type,
        @Nullable Boolean essential,
        @Nullable Boolean direct,
        @Nullable Boolean electronic,
        @Nullable Boolean fieldTeams) {
    /** Nothing known. */
    public static final Service UNKNOWN = builder().build();

    /** Checks what is required and copies what could change. */
    public Service {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this record} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.type = type;
        builder.essential = essential;
        builder.direct = direct;
        builder.electronic = electronic;
        builder.fieldTeams = fieldTeams;
        return builder;
    }

    /** Builds {@link Service}; what is not set is unknown. Not thread-safe. */
    public static final class Builder {
        private @Nullable String type;
        private @Nullable Boolean essential;
        private @Nullable Boolean direct;
        private @Nullable Boolean electronic;
        private @Nullable Boolean fieldTeams;

        private Builder() {}

        /** Sets the service type, a code of the list {@code service-types}. */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /** Sets whether it is an essential public service. */
        public Builder essential(@Nullable Boolean essential) {
            this.essential = essential;
            return this;
        }

        /** Sets whether it serves the public directly. */
        public Builder direct(@Nullable Boolean direct) {
            this.direct = direct;
            return this;
        }

        /** Sets whether its services are given electronically. */
        public Builder electronic(@Nullable Boolean electronic) {
            this.electronic = electronic;
            return this;
        }

        /** Sets whether it has teams whose duties lie outside the office. */
        public Builder fieldTeams(@Nullable Boolean fieldTeams) {
            this.fieldTeams = fieldTeams;
            return this;
        }

        /** {@return the record} */
        public Service build() {
            return new Service(type, essential, direct, electronic, fieldTeams);
        }
    }
}
