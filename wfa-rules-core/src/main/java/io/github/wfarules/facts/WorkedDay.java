package io.github.wfarules.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A day of an employee that has happened: what was permitted or ordered for it, and how it went. Immutable and thread-safe.
 * Ids, unit, mode and date are required; what else is left out is unknown.
 *
 * @param date the day
 * @param employee the civil servant
 * @param workUnit the agency
 * @param team the team within the agency
 * @param request what was permitted or ordered
 * @param tasks what the tasks need
 * @param day the day
 * @param worked how the day was really worked
 * @param determinations the acts on file; left out, none is on file
 * @param log what the host recorded about the employee; left out, nothing
 * @param lapses the violations of the employee on record; left out, they are not known
 */
public record WorkedDay(
        LocalDate date,
        Employee employee,
        WorkUnit workUnit,
        @Nullable Team team,
        Request request,
        Tasks tasks,
        Day day,
        Work worked,
        List<Determination> determinations,
        @Nullable EventLog log,
        @Nullable List<Lapse> lapses) {
    /** Checks what is required and copies what could change. */
    public WorkedDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(employee, "employee");
        Objects.requireNonNull(workUnit, "workUnit");
        Objects.requireNonNull(request, "request");
        tasks = tasks == null ? Tasks.UNKNOWN : tasks;
        day = day == null ? Day.UNKNOWN : day;
        worked = worked == null ? Work.UNKNOWN : worked;
        determinations = determinations == null ? List.of() : List.copyOf(determinations);
        lapses = lapses == null ? null : List.copyOf(lapses);
    }

    /** Names the ids and dates only: facts are personal data. */
    @Override
    public String toString() {
        return "WorkedDay[" + employee.id() + ", " + workUnit.id() + ", " + date + "]";
    }

    /** {@return the same as a case of the work-mode question} */
    public Case asCase() {
        return Case.builder()
                .employee(employee)
                .workUnit(workUnit)
                .team(team)
                .request(request)
                .tasks(tasks)
                .day(day)
                .determinations(determinations)
                .build();
    }

    /** {@return a builder with the facts of a case that has been decided on} */
    public static Builder of(Case facts, LocalDate date) {
        Builder builder = new Builder();
        builder.date = date;
        builder.employee = facts.employee();
        builder.workUnit = facts.workUnit();
        builder.team = facts.team();
        builder.request = facts.request();
        builder.tasks = facts.tasks();
        builder.day = facts.day();
        builder.determinations = facts.determinations();
        return builder;
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this record} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.date = date;
        builder.employee = employee;
        builder.workUnit = workUnit;
        builder.team = team;
        builder.request = request;
        builder.tasks = tasks;
        builder.day = day;
        builder.worked = worked;
        builder.determinations = determinations;
        builder.log = log;
        builder.lapses = lapses;
        return builder;
    }

    /** Builds {@link WorkedDay}; what is not set is unknown. Not thread-safe. */
    public static final class Builder {
        private @Nullable LocalDate date;
        private @Nullable Employee employee;
        private @Nullable WorkUnit workUnit;
        private @Nullable Team team;
        private @Nullable Request request;
        private Tasks tasks = Tasks.UNKNOWN;
        private Day day = Day.UNKNOWN;
        private Work worked = Work.UNKNOWN;
        private List<Determination> determinations = List.of();
        private @Nullable EventLog log;
        private @Nullable List<Lapse> lapses;

        private Builder() {}

        /** Sets the day. */
        public Builder date(LocalDate date) {
            this.date = date;
            return this;
        }

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

        /** Sets what was permitted or ordered. */
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

        /** Sets how the day was really worked. */
        public Builder worked(Work worked) {
            this.worked = worked;
            return this;
        }

        /** Sets the acts on file. */
        public Builder determinations(List<Determination> determinations) {
            this.determinations = determinations;
            return this;
        }

        /** Sets what the host recorded about the employee. */
        public Builder log(@Nullable EventLog log) {
            this.log = log;
            return this;
        }

        /** Sets the violations of the employee on record. */
        public Builder lapses(@Nullable List<Lapse> lapses) {
            this.lapses = lapses;
            return this;
        }

        /** {@return the record} */
        public WorkedDay build() {
            return new WorkedDay(
                    Objects.requireNonNull(date, "date"),
                    Objects.requireNonNull(employee, "employee"),
                    Objects.requireNonNull(workUnit, "workUnit"),
                    team,
                    Objects.requireNonNull(request, "request"),
                    tasks,
                    day,
                    worked,
                    determinations,
                    log,
                    lapses);
        }
    }
}
