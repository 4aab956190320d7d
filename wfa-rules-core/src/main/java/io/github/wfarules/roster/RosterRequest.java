package io.github.wfarules.roster;

import io.github.wfarules.facts.Determination;
import io.github.wfarules.facts.Team;
import io.github.wfarules.facts.WorkUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a roster is to be made of, or held against: a work unit, its days and its people. Immutable and thread-safe.
 *
 * <p>People of the unit who are not among the members are taken to be at the office and not on leave.
 *
 * @param workUnit the agency; its headcount is needed where a cap or minimum is a share
 * @param teams the teams within the agency that have a service or a headcount of their own
 * @param from the first day
 * @param to the last day, at most 31 days in all
 * @param members the people; their order means nothing
 * @param headRanking ids of employees in the order in which the head wants them to have places, the same on every day;
 *     who is not named comes after them. For another order on some day, ask for that day by itself
 * @param determinations the acts about the unit or the body, on file for every member
 */
public record RosterRequest(
        WorkUnit workUnit,
        List<Team> teams,
        LocalDate from,
        LocalDate to,
        List<Member> members,
        List<String> headRanking,
        List<Determination> determinations) {

    /** Checks what is required and copies what could change. */
    public RosterRequest {
        Objects.requireNonNull(workUnit, "workUnit");
        teams = teams == null ? List.of() : List.copyOf(teams);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        members = members == null ? List.of() : List.copyOf(members);
        headRanking = headRanking == null ? List.of() : List.copyOf(headRanking);
        determinations = determinations == null ? List.of() : List.copyOf(determinations);
    }

    /** Names the unit and the days only: the rest is personal data. */
    @Override
    public String toString() {
        return "RosterRequest[" + workUnit.id() + ", " + from + ".." + to + ", " + members.size() + " members]";
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this record} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.workUnit = workUnit;
        builder.teams = teams;
        builder.from = from;
        builder.to = to;
        builder.members = members;
        builder.headRanking = headRanking;
        builder.determinations = determinations;
        return builder;
    }

    /** Builds {@link RosterRequest}; what is not set is unknown. Not thread-safe. */
    public static final class Builder {
        private @Nullable WorkUnit workUnit;
        private List<Team> teams = List.of();
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private List<Member> members = List.of();
        private List<String> headRanking = List.of();
        private List<Determination> determinations = List.of();

        private Builder() {}

        /** Sets the agency. */
        public Builder workUnit(WorkUnit workUnit) {
            this.workUnit = workUnit;
            return this;
        }

        /** Sets the teams within the agency that have a service or a headcount of their own. */
        public Builder teams(List<Team> teams) {
            this.teams = teams;
            return this;
        }

        /** Sets the first day. */
        public Builder from(LocalDate from) {
            this.from = from;
            return this;
        }

        /** Sets the last day, at most 31 days in all. */
        public Builder to(LocalDate to) {
            this.to = to;
            return this;
        }

        /** Sets the people. */
        public Builder members(List<Member> members) {
            this.members = members;
            return this;
        }

        /** Sets ids of employees in the order in which the head wants them to have places. */
        public Builder headRanking(List<String> headRanking) {
            this.headRanking = headRanking;
            return this;
        }

        /** Sets the acts about the unit or the body, on file for every member. */
        public Builder determinations(List<Determination> determinations) {
            this.determinations = determinations;
            return this;
        }

        /** {@return the record} */
        public RosterRequest build() {
            return new RosterRequest(
                    Objects.requireNonNull(workUnit, "workUnit"),
                    teams,
                    Objects.requireNonNull(from, "from"),
                    Objects.requireNonNull(to, "to"),
                    members,
                    headRanking,
                    determinations);
        }
    }
}
