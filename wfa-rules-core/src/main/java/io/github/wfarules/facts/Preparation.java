package io.github.wfarules.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a unit or a whole region stands before flexible work is applied: what the assessment found, and which acts there are.
 * Immutable and thread-safe. Date and unit are required; what else is left out is unknown.
 *
 * @param date the day from which flexible work would be applied, such as the first of a window
 * @param workUnit the agency, or what stands for the region as a whole
 * @param assessment what the assessment found
 * @param determinations the acts on file; left out, none is on file
 */
public record Preparation(
        LocalDate date, WorkUnit workUnit, Assessment assessment, List<Determination> determinations) {
    /** Checks what is required and copies what could change. */
    public Preparation {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(workUnit, "workUnit");
        assessment = assessment == null ? Assessment.UNKNOWN : assessment;
        determinations = determinations == null ? List.of() : List.copyOf(determinations);
    }

    /** Names the ids and dates only: facts are personal data. */
    @Override
    public String toString() {
        return "Preparation[" + workUnit.id() + ", " + date + "]";
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this record} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.date = date;
        builder.workUnit = workUnit;
        builder.assessment = assessment;
        builder.determinations = determinations;
        return builder;
    }

    /** Builds {@link Preparation}; what is not set is unknown. Not thread-safe. */
    public static final class Builder {
        private @Nullable LocalDate date;
        private @Nullable WorkUnit workUnit;
        private Assessment assessment = Assessment.UNKNOWN;
        private List<Determination> determinations = List.of();

        private Builder() {}

        /** Sets the day from which flexible work would be applied, such as the first of a window. */
        public Builder date(LocalDate date) {
            this.date = date;
            return this;
        }

        /** Sets the agency, or what stands for the region as a whole. */
        public Builder workUnit(WorkUnit workUnit) {
            this.workUnit = workUnit;
            return this;
        }

        /** Sets what the assessment found. */
        public Builder assessment(Assessment assessment) {
            this.assessment = assessment;
            return this;
        }

        /** Sets the acts on file. */
        public Builder determinations(List<Determination> determinations) {
            this.determinations = determinations;
            return this;
        }

        /** {@return the record} */
        public Preparation build() {
            return new Preparation(
                    Objects.requireNonNull(date, "date"),
                    Objects.requireNonNull(workUnit, "workUnit"),
                    assessment,
                    determinations);
        }
    }
}
