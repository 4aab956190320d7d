package io.github.wfarules.facts;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An act of an authority about a person, a unit or the body: an assignment letter, an application
 * approved, a window applied.
 *
 * @param code what was determined, a code of the list {@code determinations}
 * @param granted yes or no; an act whose answer is unknown settles nothing
 * @param by who determined it, a code of the list {@code parties}
 * @param madeOn the day of the act
 * @param from the first day it holds; open where unknown
 * @param to the last day it holds; open where unknown
 */
public record Determination(
        @CodeOf("determinations") String code,
        @Nullable Boolean granted,
        @CodeOf("parties") @Nullable String by,
        @Nullable LocalDate madeOn,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** Checks what is required and copies what could change. */
    public Determination {
        Objects.requireNonNull(code, "code");
    }

    /** {@return whether the act holds on the given day} */
    public boolean holdsOn(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this record} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.code = code;
        builder.granted = granted;
        builder.by = by;
        builder.madeOn = madeOn;
        builder.from = from;
        builder.to = to;
        return builder;
    }

    /** Builds {@link Determination}; what is not set is unknown. Not thread-safe. */
    public static final class Builder {
        private @Nullable String code;
        private @Nullable Boolean granted;
        private @Nullable String by;
        private @Nullable LocalDate madeOn;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;

        private Builder() {}

        /** Sets what was determined, a code of the list {@code determinations}. */
        public Builder code(String code) {
            this.code = code;
            return this;
        }

        /** Sets yes or no. */
        public Builder granted(@Nullable Boolean granted) {
            this.granted = granted;
            return this;
        }

        /** Sets who determined it, a code of the list {@code parties}. */
        public Builder by(@Nullable String by) {
            this.by = by;
            return this;
        }

        /** Sets the day of the act. */
        public Builder madeOn(@Nullable LocalDate madeOn) {
            this.madeOn = madeOn;
            return this;
        }

        /** Sets the first day it holds. */
        public Builder from(@Nullable LocalDate from) {
            this.from = from;
            return this;
        }

        /** Sets the last day it holds. */
        public Builder to(@Nullable LocalDate to) {
            this.to = to;
            return this;
        }

        /** {@return the record} */
        public Determination build() {
            return new Determination(Objects.requireNonNull(code, "code"), granted, by, madeOn, from, to);
        }
    }
}
