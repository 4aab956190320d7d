package io.github.wfarules.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a policy may answer with a deduction: an absence, minutes late, a presence entry missed, a report not
 * handed in. A service level that was missed becomes one, too. Immutable and thread-safe.
 *
 * @param id the id in the host's records; of a missed service level the id of the ticket
 * @param employee the id of the employee; null where a ticket says who
 * @param code what it is, a code of the list {@code breaches}
 * @param on the day it happened; of a missed service level the day on which the deadline passed
 * @param count how often; where it is left out, once
 * @param minutes how many minutes; of a missed service level how late, on its own clock
 * @param severity how grave, a code of the list {@code severities}
 * @param service of a missed service level what kind of matter, a code of the list {@code services}
 * @param unit the agency, a code of the list {@code units}
 * @param determinations acts about it: an exemption, an appeal that was upheld
 */
public record Breach(
        String id,
        @Nullable String employee,
        @CodeOf("breaches") @Nullable String code,
        LocalDate on,
        @Nullable Integer count,
        @Nullable Integer minutes,
        @CodeOf("severities") @Nullable String severity,
        @CodeOf("services") @Nullable String service,
        @CodeOf("units") @Nullable String unit,
        List<Determination> determinations) {
    /** Checks what is required and copies what could change. */
    public Breach {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        determinations = determinations == null ? List.of() : List.copyOf(determinations);
    }

    /** Names the id only: a breach is personal data. */
    @Override
    public String toString() {
        return "Breach[" + id + "]";
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this record} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.employee = employee;
        builder.code = code;
        builder.on = on;
        builder.count = count;
        builder.minutes = minutes;
        builder.severity = severity;
        builder.service = service;
        builder.unit = unit;
        builder.determinations = determinations;
        return builder;
    }

    /** Builds {@link Breach}; what is not set is unknown. Not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String employee;
        private @Nullable String code;
        private @Nullable LocalDate on;
        private @Nullable Integer count;
        private @Nullable Integer minutes;
        private @Nullable String severity;
        private @Nullable String service;
        private @Nullable String unit;
        private List<Determination> determinations = List.of();

        private Builder() {}

        /** Sets the id in the host's records. */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** Sets the id of the employee. */
        public Builder employee(@Nullable String employee) {
            this.employee = employee;
            return this;
        }

        /** Sets what it is, a code of the list {@code breaches}. */
        public Builder code(@Nullable String code) {
            this.code = code;
            return this;
        }

        /** Sets the day it happened. */
        public Builder on(LocalDate on) {
            this.on = on;
            return this;
        }

        /** Sets how often. */
        public Builder count(@Nullable Integer count) {
            this.count = count;
            return this;
        }

        /** Sets how many minutes. */
        public Builder minutes(@Nullable Integer minutes) {
            this.minutes = minutes;
            return this;
        }

        /** Sets how grave, a code of the list {@code severities}. */
        public Builder severity(@Nullable String severity) {
            this.severity = severity;
            return this;
        }

        /** Sets what kind of matter, a code of the list {@code services}. */
        public Builder service(@Nullable String service) {
            this.service = service;
            return this;
        }

        /** Sets the agency, a code of the list {@code units}. */
        public Builder unit(@Nullable String unit) {
            this.unit = unit;
            return this;
        }

        /** Sets acts about it. */
        public Builder determinations(List<Determination> determinations) {
            this.determinations = determinations;
            return this;
        }

        /** {@return the record} */
        public Breach build() {
            return new Breach(
                    Objects.requireNonNull(id, "id"),
                    employee,
                    code,
                    Objects.requireNonNull(on, "on"),
                    count,
                    minutes,
                    severity,
                    service,
                    unit,
                    determinations);
        }
    }
}
