package io.github.wfarules.oracle;

import io.github.wfarules.facts.Case;
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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The people of the table in DOMAIN.md §7: work mode WFA, tasks suitable, not under discipline, not new, no leave,
 * unless the row says otherwise.
 */
final class People {
    static final Case STAFF_OF_DISKOMINFO = person("diskominfo", 60, null, false, false);
    static final Case CLERK_OF_THE_POPULATION_OFFICE = person("dispendukcapil", 40, null, true, true);
    static final Case HOSPITAL_ADMINISTRATOR = person("rsud", 200, "health", true, true);
    static final Case WARD_NURSE = with(
            HOSPITAL_ADMINISTRATOR,
            asked -> asked.tasks(Tasks.suitable().toBuilder()
                    .specialRoom(true)
                    .minimalFaceToFace(false)
                    .build()));
    static final Case TEACHER = person("sekolah", 30, "school", false, true);
    static final Case HEAD_OF_DISKOMINFO = employee(STAFF_OF_DISKOMINFO, employee -> employee.unitHead(true));
    static final Case UNDER_EXAMINATION =
            employee(STAFF_OF_DISKOMINFO, employee -> employee.discipline(Discipline.IN_PROCESS));
    static final Case DISCIPLINE_UNKNOWN = employee(STAFF_OF_DISKOMINFO, employee -> employee.discipline(null));
    static final Case NEW_IN_POST = employee(STAFF_OF_DISKOMINFO, employee -> employee.newInPost(true));

    private People() {}

    static Case employee(Case asked, UnaryOperator<Employee.Builder> change) {
        return asked.toBuilder()
                .employee(change.apply(asked.employee().toBuilder()).build())
                .build();
    }

    static Case with(Case asked, UnaryOperator<Case.Builder> change) {
        return change.apply(asked.toBuilder()).build();
    }

    static Case flexibleDays(Case asked, int days) {
        return with(asked, each -> each.week(Week.builder().flexibleDays(days).build()));
    }

    private static Case person(
            String unit, int headcount, @Nullable String serviceType, boolean essential, boolean direct) {
        return Case.builder()
                .employee(Employee.builder()
                        .id("e1")
                        .status(EmploymentStatus.PNS)
                        .discipline(Discipline.NONE)
                        .newInPost(false)
                        .unitHead(false)
                        .build())
                .workUnit(WorkUnit.builder()
                        .id("u1")
                        .code(unit)
                        .headcount(headcount)
                        .service(Service.builder()
                                .type(serviceType)
                                .essential(essential)
                                .direct(direct)
                                .fieldTeams(false)
                                .build())
                        .build())
                .request(Request.builder().mode(WorkMode.WFA).build())
                .tasks(Tasks.suitable())
                .day(Day.builder().onLeave(false).build())
                .week(Week.builder().flexibleDays(0).build())
                .build();
    }
}
