package io.github.wfarules.changes;

import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.DatedCase;
import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.EmploymentStatus;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.Tasks;
import io.github.wfarules.facts.Week;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import java.time.LocalDate;
import java.util.stream.Stream;

/** People who ask for flexible work: fit for it, and each odd in one way. */
final class Staff {
    private Staff() {}

    /** {@return somebody whom nothing keeps from working elsewhere} */
    static Case fit(String unit, int headcount, WorkMode mode) {
        return Case.builder()
                .employee(Employee.builder()
                        .id("fit")
                        .status(EmploymentStatus.PNS)
                        .discipline(Discipline.NONE)
                        .newInPost(false)
                        .unitHead(false)
                        .post("clerk")
                        .build())
                .workUnit(WorkUnit.builder()
                        .id(unit + "-" + headcount)
                        .code(unit)
                        .headcount(headcount)
                        .service(new Service("informatics", false, false, true, false))
                        .build())
                .request(Request.builder().mode(mode).build())
                .tasks(Tasks.suitable())
                .day(Day.builder().onLeave(false).build())
                .week(new Week(0))
                .build();
    }

    /** {@return the same, and others who are odd in one way} */
    static Stream<Case> of(String unit, int headcount, WorkMode mode) {
        Case fit = fit(unit, headcount, mode);
        Employee clean = fit.employee();
        return Stream.of(
                fit,
                with(fit, clean.toBuilder().id("disciplined").discipline(Discipline.SERVING)),
                with(fit, clean.toBuilder().id("unknown").discipline(null)),
                with(fit, clean.toBuilder().id("new").newInPost(true)),
                with(fit, clean.toBuilder().id("head").unitHead(true)),
                with(fit, clean.toBuilder().id("soldier").status(EmploymentStatus.TNI)),
                with(fit, clean.toBuilder().id("ward")).toBuilder()
                        .tasks(Tasks.suitable().toBuilder().specialRoom(true).build())
                        .build(),
                with(fit, clean.toBuilder().id("away")).toBuilder()
                        .day(Day.builder().onLeave(true).build())
                        .build(),
                with(fit, clean.toBuilder().id("often")).toBuilder()
                        .week(new Week(2))
                        .build());
    }

    /** {@return all of these on every day from one to another, both included} */
    static Stream<DatedCase> daily(LocalDate from, LocalDate to, String unit, int headcount) {
        return from.datesUntil(to.plusDays(1)).flatMap(day -> Stream.of(WorkMode.values())
                .flatMap(mode -> of(unit, headcount, mode))
                .map(facts -> new DatedCase(day, facts)));
    }

    private static Case with(Case facts, Employee.Builder employee) {
        return facts.toBuilder().employee(employee.build()).build();
    }
}
