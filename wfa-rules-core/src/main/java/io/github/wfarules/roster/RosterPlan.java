package io.github.wfarules.roster;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who is to work where, as a head planned it. Who is not named on a day is at the office. Immutable and thread-safe.
 *
 * @param workUnitId the id of the agency that it was planned for
 * @param placements who is away from the office, and when; their order means nothing
 */
public record RosterPlan(String workUnitId, List<Placement> placements) {
    /** Checks what is required and copies what could change. */
    public RosterPlan {
        Objects.requireNonNull(workUnitId, "workUnitId");
        placements = placements == null ? List.of() : List.copyOf(placements);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this record} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.workUnitId = workUnitId;
        builder.placements = placements;
        return builder;
    }

    /** Builds {@link RosterPlan}; what is not set is unknown. Not thread-safe. */
    public static final class Builder {
        private @Nullable String workUnitId;
        private List<Placement> placements = List.of();

        private Builder() {}

        /** Sets the id of the agency that it was planned for. */
        public Builder workUnitId(String workUnitId) {
            this.workUnitId = workUnitId;
            return this;
        }

        /** Sets who is away from the office, and when. */
        public Builder placements(List<Placement> placements) {
            this.placements = placements;
            return this;
        }

        /** {@return the record} */
        public RosterPlan build() {
            return new RosterPlan(Objects.requireNonNull(workUnitId, "workUnitId"), placements);
        }
    }
}
