package io.github.wfarules.benchmarks;

import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.EmploymentStatus;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.Tasks;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.MemberDay;
import io.github.wfarules.roster.RosterRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Units in which everybody asks to be away every day: the most that a roster can be asked. Of everybody everything is
 * known; the same ones on every machine.
 */
final class RosterUnits {
    static final LocalDate MONDAY = LocalDate.of(2025, 3, 24);

    private RosterUnits() {}

    /** {@return a unit of this many people, for so many days from Monday} */
    static RosterRequest of(String id, int people, int days) {
        SplittableRandom random = new SplittableRandom(people + id.hashCode());
        return RosterRequest.builder()
                .workUnit(WorkUnit.builder()
                        .id(id)
                        .code("diskominfo")
                        .headcount(people)
                        .service(new Service("informatics", false, false, true, false))
                        .build())
                .from(MONDAY)
                .to(MONDAY.plusDays(days - 1L))
                .members(IntStream.range(0, people)
                        .mapToObj(number -> member(id + "-" + number, days, random))
                        .toList())
                .build();
    }

    private static Member member(String id, int days, SplittableRandom random) {
        return Member.builder()
                .employee(Employee.builder()
                        .id(id)
                        .status(EmploymentStatus.PNS)
                        .discipline(Discipline.NONE)
                        .newInPost(false)
                        .unitHead(false)
                        .build())
                .tasks(Tasks.suitable())
                .daysAway(random.nextInt(5))
                .leave(List.of())
                .days(IntStream.range(0, days)
                        .mapToObj(day -> MONDAY.plusDays(day))
                        .map(date -> day(date, date.minusDays(1 + random.nextInt(20))))
                        .toList())
                .build();
    }

    private static MemberDay day(LocalDate date, LocalDate filed) {
        return MemberDay.builder()
                .date(date)
                .request(Request.builder().mode(WorkMode.WFA).filedOn(filed).build())
                .build();
    }
}
