package io.github.wfarules.benchmarks;

import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.DatedCase;
import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.EmploymentStatus;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.Tasks;
import io.github.wfarules.facts.Usage;
import io.github.wfarules.facts.Week;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import java.time.LocalDate;

/** The questions that are asked alone: staff of an agency that serves nobody directly, in the window of March 2025. */
final class Cases {
    static final String REGION = "kab-malang";

    /** A day on which the overlay of nine rules speaks. */
    static final LocalDate WEDNESDAY_IN_MAY = LocalDate.of(2025, 5, 7);

    private static final LocalDate DATE = LocalDate.of(2025, 3, 25);

    private Cases() {}

    static DatedCase permitted() {
        return new DatedCase(DATE, staff(Discipline.NONE));
    }

    static DatedCase denied() {
        return new DatedCase(DATE, staff(Discipline.IN_PROCESS));
    }

    private static Case staff(Discipline discipline) {
        return Case.builder()
                .employee(Employee.builder()
                        .id("e1")
                        .status(EmploymentStatus.PNS)
                        .discipline(discipline)
                        .newInPost(false)
                        .unitHead(false)
                        .build())
                .workUnit(WorkUnit.builder()
                        .id("u1")
                        .code("diskominfo")
                        .headcount(60)
                        .service(new Service("informatics", false, false, true, false))
                        .build())
                .request(Request.builder()
                        .mode(WorkMode.WFA)
                        .place("other-location")
                        .build())
                .tasks(Tasks.suitable())
                .day(Day.builder().onLeave(false).build())
                .week(new Week(0))
                .usage(new Usage(0, 0, 0))
                .build();
    }
}
