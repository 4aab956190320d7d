package io.github.wfarules.facts;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for: a work mode and, where known, its kind of place.
 *
 * @param mode the work mode asked for
 * @param place the kind of place, a code of the list {@code places}
 * @param filedOn the day the request was filed
 * @param attributes further fields that the policy declares
 */
public record Request(
        WorkMode mode,
        @CodeOf("places") @Nullable String place,
        @Nullable LocalDate filedOn,
        Attributes attributes) {
    /** Checks what is required and copies what could change. */
    public Request {
        Objects.requireNonNull(mode, "mode");
        attributes = attributes == null ? Attributes.NONE : attributes;
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this record} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.mode = mode;
        builder.place = place;
        builder.filedOn = filedOn;
        builder.attributes = attributes;
        return builder;
    }

    /** Builds {@link Request}; what is not set is unknown. Not thread-safe. */
    public static final class Builder {
        private @Nullable WorkMode mode;
        private @Nullable String place;
        private @Nullable LocalDate filedOn;
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** Sets the work mode asked for. */
        public Builder mode(WorkMode mode) {
            this.mode = mode;
            return this;
        }

        /** Sets the kind of place, a code of the list {@code places}. */
        public Builder place(@Nullable String place) {
            this.place = place;
            return this;
        }

        /** Sets the day the request was filed. */
        public Builder filedOn(@Nullable LocalDate filedOn) {
            this.filedOn = filedOn;
            return this;
        }

        /** Sets further fields that the policy declares. */
        public Builder attributes(Attributes attributes) {
            this.attributes = attributes;
            return this;
        }

        /** {@return the record} */
        public Request build() {
            return new Request(Objects.requireNonNull(mode, "mode"), place, filedOn, attributes);
        }
    }
}
