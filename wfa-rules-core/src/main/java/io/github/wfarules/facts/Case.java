package io.github.wfarules.facts;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything one question needs, in one fact. The caller supplies it; nothing is fetched. Immutable and
 * thread-safe. Ids, unit and mode are required; what else is left out is unknown, and the answer says when that matters.
 *
 * @param employee the civil servant
 * @param workUnit the agency
 * @param team the team within the agency
 * @param request what is asked for
 * @param tasks what the tasks need
 * @param day the day
 * @param week the week so far
 * @param usage places already taken in the unit
 * @param determinations the acts on file; left out, none is on file
 */
public record Case(
        Employee employee,
        WorkUnit workUnit,
        @Nullable Team team,
        Request request,
        Tasks tasks,
        Day day,
        Week week,
        Usage usage,
        List<Determination> determinations) {
    /** Checks what is required and copies what could change. */
    public Case {
        Objects.requireNonNull(employee, "employee");
        Objects.requireNonNull(workUnit, "workUnit");
        Objects.requireNonNull(request, "request");
        tasks = tasks == null ? Tasks.UNKNOWN : tasks;
        day = day == null ? Day.UNKNOWN : day;
        week = week == null ? Week.UNKNOWN : week;
        usage = usage == null ? Usage.UNKNOWN : usage;
        determinations = determinations == null ? List.of() : List.copyOf(determinations);
    }

    /** Names the ids and the mode only: a case is personal data. */
    @Override
    public String toString() {
        return "Case[" + employee.id() + ", " + workUnit.id() + ", " + request.mode() + "]";
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this record} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.employee = employee;
        builder.workUnit = workUnit;
        builder.team = team;
        builder.request = request;
        builder.tasks = tasks;
        builder.day = day;
        builder.week = week;
        builder.usage = usage;
        builder.determinations = determinations;
        return builder;
    }

    /** Builds {@link Case}; what is not set is unknown. Not thread-safe. */
    public static final class Builder {
        private @Nullable Employee employee;
        private @Nullable WorkUnit workUnit;
        private @Nullable Team team;
        private @Nullable Request request;
        private Tasks tasks = Tasks.UNKNOWN;
        private Day day = Day.UNKNOWN;
        private Week week = Week.UNKNOWN;
        private Usage usage = Usage.UNKNOWN;
        private List<Determination> determinations = List.of();

        private Builder() {}

        /** Sets the civil servant. */
        public Builder employee(Employee employee) {
            this.employee = employee;
            return this;
        }

        /** Sets the agency. */
        public Builder workUnit(WorkUnit workUnit) {
            this.workUnit = workUnit;
            return this;
        }

        /** Sets the team within the agency. */
        public Builder team(@Nullable Team team) {
            this.team = team;
            return this;
        }

        /** Sets what is asked for. */
        public Builder request(Request request) {
            this.request = request;
            return this;
        }

        /** Sets what the tasks need. */
        public Builder tasks(Tasks tasks) {
            this.tasks = tasks;
            return this;
        }

        /** Sets the day. */
        public Builder day(Day day) {
            this.day = day;
            return this;
        }

        /** Sets the week so far. */
        public Builder week(Week week) {
            this.week = week;
            return this;
        }

        /** Sets places already taken in the unit. */
        public Builder usage(Usage usage) {
            this.usage = usage;
            return this;
        }

        /** Sets the acts on file. */
        public Builder determinations(List<Determination> determinations) {
            this.determinations = determinations;
            return this;
        }

        /** {@return the record} */
        public Case build() {
            return new Case(
                    Objects.requireNonNull(employee, "employee"),
                    Objects.requireNonNull(workUnit, "workUnit"),
                    team,
                    Objects.requireNonNull(request, "request"),
                    tasks,
                    day,
                    week,
                    usage,
                    determinations);
        }
    }
}
