package io.github.wfarules.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A week or month of a unit that has happened: the days of its employees, and what the host recorded about the unit itself.
 * Immutable and thread-safe.
 *
 * @param workUnit the agency
 * @param from the first day
 * @param to the last day, included
 * @param days the days of employees, every flexible one among them, in any order
 * @param determinations the acts on file about the unit; left out, none is on file
 * @param log what the host recorded about the unit; left out, nothing
 * @param lapses the violations of the unit on record; left out, they are not known
 */
public record UnitPeriod(
        WorkUnit workUnit,
        LocalDate from,
        LocalDate to,
        List<WorkedDay> days,
        List<Determination> determinations,
        @Nullable EventLog log,
        @Nullable List<Lapse> lapses) {
    /** Checks what is required and copies what could change. */
    public UnitPeriod {
        Objects.requireNonNull(workUnit, "workUnit");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        days = days == null ? List.of() : List.copyOf(days);
        determinations = determinations == null ? List.of() : List.copyOf(determinations);
        lapses = lapses == null ? null : List.copyOf(lapses);
    }

    /** Names the ids and dates only: facts are personal data. */
    @Override
    public String toString() {
        return "UnitPeriod[" + workUnit.id() + ", " + from + ", " + to + "]";
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this record} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.workUnit = workUnit;
        builder.from = from;
        builder.to = to;
        builder.days = days;
        builder.determinations = determinations;
        builder.log = log;
        builder.lapses = lapses;
        return builder;
    }

    /** Builds {@link UnitPeriod}; what is not set is unknown. Not thread-safe. */
    public static final class Builder {
        private @Nullable WorkUnit workUnit;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private List<WorkedDay> days = List.of();
        private List<Determination> determinations = List.of();
        private @Nullable EventLog log;
        private @Nullable List<Lapse> lapses;

        private Builder() {}

        /** Sets the agency. */
        public Builder workUnit(WorkUnit workUnit) {
            this.workUnit = workUnit;
            return this;
        }

        /** Sets the first day. */
        public Builder from(LocalDate from) {
            this.from = from;
            return this;
        }

        /** Sets the last day, included. */
        public Builder to(LocalDate to) {
            this.to = to;
            return this;
        }

        /** Sets the days of employees, every flexible one among them, in any order. */
        public Builder days(List<WorkedDay> days) {
            this.days = days;
            return this;
        }

        /** Sets the acts on file about the unit. */
        public Builder determinations(List<Determination> determinations) {
            this.determinations = determinations;
            return this;
        }

        /** Sets what the host recorded about the unit. */
        public Builder log(@Nullable EventLog log) {
            this.log = log;
            return this;
        }

        /** Sets the violations of the unit on record. */
        public Builder lapses(@Nullable List<Lapse> lapses) {
            this.lapses = lapses;
            return this;
        }

        /** {@return the record} */
        public UnitPeriod build() {
            return new UnitPeriod(
                    Objects.requireNonNull(workUnit, "workUnit"),
                    Objects.requireNonNull(from, "from"),
                    Objects.requireNonNull(to, "to"),
                    days,
                    determinations,
                    log,
                    lapses);
        }
    }
}
