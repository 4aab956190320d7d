package io.github.wfarules.roster;

import io.github.wfarules.facts.Determination;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Tasks;
import io.github.wfarules.facts.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One of a unit's people, for a roster. Every component but the employee may be left out. Immutable and thread-safe.
 *
 * @param employee the civil servant
 * @param team the id of the team within the unit
 * @param tasks what the tasks need
 * @param week the week of the first day, before that day; left out where the roster begins on a Monday, it is empty
 * @param daysAway days already worked away from the office before the first day, in the period that the unit looks at
 * @param leave days on leave; left out, it is not known whether there are any
 * @param days what is asked for and what is owed on single days
 * @param determinations the acts about this person
 */
public record Member(
        Employee employee,
        @Nullable String team,
        Tasks tasks,
        Week week,
        @Nullable Integer daysAway,
        @Nullable List<LocalDate> leave,
        List<MemberDay> days,
        List<Determination> determinations) {

    /** Names the id only: the rest is personal data. */
    @Override
    public String toString() {
        return "Member[" + employee.id() + "]";
    }
    /** Checks what is required and copies what could change. */
    public Member {
        Objects.requireNonNull(employee, "employee");
        tasks = tasks == null ? Tasks.UNKNOWN : tasks;
        week = week == null ? Week.UNKNOWN : week;
        leave = leave == null ? null : List.copyOf(leave);
        days = days == null ? List.of() : List.copyOf(days);
        determinations = determinations == null ? List.of() : List.copyOf(determinations);

        if (daysAway != null && daysAway < 0) {
            throw new IllegalArgumentException("daysAway must not be negative");
        }
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this record} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.employee = employee;
        builder.team = team;
        builder.tasks = tasks;
        builder.week = week;
        builder.daysAway = daysAway;
        builder.leave = leave;
        builder.days = days;
        builder.determinations = determinations;
        return builder;
    }

    /** Builds {@link Member}; what is not set is unknown. Not thread-safe. */
    public static final class Builder {
        private @Nullable Employee employee;
        private @Nullable String team;
        private Tasks tasks = Tasks.UNKNOWN;
        private Week week = Week.UNKNOWN;
        private @Nullable Integer daysAway;
        private @Nullable List<LocalDate> leave;
        private List<MemberDay> days = List.of();
        private List<Determination> determinations = List.of();

        private Builder() {}

        /** Sets the civil servant. */
        public Builder employee(Employee employee) {
            this.employee = employee;
            return this;
        }

        /** Sets the id of the team within the unit. */
        public Builder team(@Nullable String team) {
            this.team = team;
            return this;
        }

        /** Sets what the tasks need. */
        public Builder tasks(Tasks tasks) {
            this.tasks = tasks;
            return this;
        }

        /** Sets the week of the first day, before that day. */
        public Builder week(Week week) {
            this.week = week;
            return this;
        }

        /** Sets days already worked away from the office before the first day, in the period that the unit looks at. */
        public Builder daysAway(@Nullable Integer daysAway) {
            this.daysAway = daysAway;
            return this;
        }

        /** Sets days on leave. */
        public Builder leave(@Nullable List<LocalDate> leave) {
            this.leave = leave;
            return this;
        }

        /** Sets what is asked for and what is owed on single days. */
        public Builder days(List<MemberDay> days) {
            this.days = days;
            return this;
        }

        /** Sets the acts about this person. */
        public Builder determinations(List<Determination> determinations) {
            this.determinations = determinations;
            return this;
        }

        /** {@return the record} */
        public Member build() {
            return new Member(
                    Objects.requireNonNull(employee, "employee"),
                    team,
                    tasks,
                    week,
                    daysAway,
                    leave,
                    days,
                    determinations);
        }
    }
}
