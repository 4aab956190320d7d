package io.github.wfarules.oracle;

import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.EmploymentStatus;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.Tasks;
import io.github.wfarules.facts.Team;
import io.github.wfarules.facts.Week;
import io.github.wfarules.facts.WorkUnit;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A fact by its path, as answers name it when it is missing.
 *
 * @param path the path
 * @param values the values worth trying
 * @param changes a case in which the fact is known, once for every value
 * @param forget a case in which the fact is unknown
 */
record FactPath(String path, List<?> values, List<UnaryOperator<Case>> changes, UnaryOperator<Case> forget) {
    private static final List<Boolean> YES_OR_NO = List.of(true, false);

    static final List<FactPath> ALL = List.of(
            employee("employee.status", List.of(EmploymentStatus.values()), Employee.Builder::status),
            employee("employee.discipline", List.of(Discipline.values()), Employee.Builder::discipline),
            employee("employee.newInPost", YES_OR_NO, Employee.Builder::newInPost),
            employee("employee.unitHead", YES_OR_NO, Employee.Builder::unitHead),
            unit("workUnit.code", UnitCodes.KINDS, (unit, code) -> unit.id("u").code(code)),
            unit("workUnit.headcount", List.of(0, 1000), WorkUnit.Builder::headcount),
            service("service.essential", Service.Builder::essential),
            service("service.direct", Service.Builder::direct),
            service("service.fieldTeams", Service.Builder::fieldTeams),
            tasks("tasks.outsideOffice", Tasks.Builder::outsideOffice),
            tasks("tasks.specialRoom", Tasks.Builder::specialRoom),
            tasks("tasks.digital", Tasks.Builder::digital),
            tasks("tasks.minimalFaceToFace", Tasks.Builder::minimalFaceToFace),
            tasks("tasks.independent", Tasks.Builder::independent),
            tasks("tasks.mustBeOutside", Tasks.Builder::mustBeOutside),
            day(Names.WORKING, Day.Builder::working),
            day("day.onLeave", Day.Builder::onLeave),
            of("week.flexibleDays", List.of(0, 1, 2), (asked, days) -> asked.toBuilder()
                    .week(Week.builder().flexibleDays(days).build())
                    .build()));

    /** {@return the fact with this path; a path that is none is a mistake of whoever named it} */
    static FactPath named(String path) {
        return ALL.stream()
                .filter(fact -> fact.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no fact is called `" + path + "`"));
    }

    /** {@return a case in which the fact is this} */
    static UnaryOperator<Case> being(String path, Object value) {
        FactPath fact = named(path);
        return fact.changes.get(fact.values.indexOf(value));
    }

    private static <T> FactPath employee(
            String path, List<T> values, BiFunction<Employee.Builder, @Nullable T, Employee.Builder> set) {
        return of(path, values, (asked, value) -> asked.toBuilder()
                .employee(set.apply(asked.employee().toBuilder(), value).build())
                .build());
    }

    private static <T> FactPath unit(
            String path, List<T> values, BiFunction<WorkUnit.Builder, @Nullable T, WorkUnit.Builder> set) {
        return of(path, values, (asked, value) -> asked.toBuilder()
                .workUnit(set.apply(asked.workUnit().toBuilder(), value).build())
                .build());
    }

    private static FactPath tasks(String path, BiFunction<Tasks.Builder, @Nullable Boolean, Tasks.Builder> set) {
        return of(path, YES_OR_NO, (asked, value) -> asked.toBuilder()
                .tasks(set.apply(asked.tasks().toBuilder(), value).build())
                .build());
    }

    private static FactPath day(String path, BiFunction<Day.Builder, @Nullable Boolean, Day.Builder> set) {
        return of(path, YES_OR_NO, (asked, value) -> asked.toBuilder()
                .day(set.apply(asked.day().toBuilder(), value).build())
                .build());
    }

    /** The team's service goes before the unit's, so both have to change. */
    private static FactPath service(String path, BiConsumer<Service.Builder, @Nullable Boolean> set) {
        return of(path, YES_OR_NO, (asked, value) -> {
            Team team = asked.team();
            return asked.toBuilder()
                    .workUnit(asked.workUnit().toBuilder()
                            .service(changed(asked.workUnit().service(), set, value))
                            .build())
                    .team(
                            team == null
                                    ? null
                                    : team.toBuilder()
                                            .service(changed(team.service(), set, value))
                                            .build())
                    .build();
        });
    }

    private static Service changed(
            Service service, BiConsumer<Service.Builder, @Nullable Boolean> set, @Nullable Boolean value) {
        Service.Builder builder = service.toBuilder();
        set.accept(builder, value);
        return builder.build();
    }

    private static <T> FactPath of(String path, List<T> values, BiFunction<Case, @Nullable T, Case> with) {
        Stream<UnaryOperator<Case>> changes = values.stream().map(value -> asked -> with.apply(asked, value));
        return new FactPath(path, values, changes.toList(), asked -> with.apply(asked, null));
    }
}
