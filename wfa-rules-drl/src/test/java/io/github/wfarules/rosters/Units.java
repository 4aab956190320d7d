package io.github.wfarules.rosters;

import io.github.wfarules.facts.Determination;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.EmploymentStatus;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.Tasks;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import io.github.wfarules.roster.Applicant;
import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.MemberDay;
import io.github.wfarules.roster.RosterDay;
import io.github.wfarules.roster.RosterRequest;
import io.github.wfarules.roster.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Small units written out by hand. Of everybody everything is known that the rules ask for. */
final class Units {
    /** A Monday without a holiday in its week, in no window, before an instrument of the made-up city sets the order. */
    static final LocalDate MONDAY = LocalDate.of(2025, 6, 16);

    private Units() {}

    /** {@return a unit with this service, for one day} */
    static RosterRequest.Builder unit(int headcount, Service service, LocalDate date, Member... members) {
        return RosterRequest.builder()
                .workUnit(WorkUnit.builder()
                        .id("u1")
                        .code("diskominfo")
                        .headcount(headcount)
                        .service(service)
                        .build())
                .from(date)
                .to(date)
                .members(List.of(members));
    }

    /** {@return a service of this type that is neither essential nor direct} */
    static Service service(String type) {
        return new Service(type, false, false, true, false);
    }

    /** {@return somebody who asks for this mode on these days, filed the week before} */
    static Member asking(String id, WorkMode mode, LocalDate... dates) {
        return staff(id)
                .days(Stream.of(dates).map(date -> day(mode, date)).toList())
                .build();
    }

    static MemberDay day(WorkMode mode, LocalDate date) {
        return MemberDay.builder()
                .date(date)
                .request(Request.builder().mode(mode).filedOn(date.minusDays(7)).build())
                .build();
    }

    /** {@return somebody who asks for nothing} */
    static Member.Builder staff(String id) {
        return Member.builder()
                .employee(employee(id).build())
                .tasks(Tasks.suitable())
                .leave(List.of());
    }

    static Employee.Builder employee(String id) {
        return Employee.builder()
                .id(id)
                .status(EmploymentStatus.PNS)
                .discipline(Discipline.NONE)
                .newInPost(false)
                .unitHead(false);
    }

    static Determination act(String code) {
        return Determination.builder().code(code).granted(true).build();
    }

    /** {@return who has a place, in the order of the places} */
    static List<String> placed(RosterDay day) {
        return with(day, Standing.PLACED);
    }

    static List<String> with(RosterDay day, Standing standing) {
        return day.applicants().stream()
                .filter(one -> one.standing() == standing)
                .map(Applicant::employeeId)
                .toList();
    }

    static Applicant applicant(RosterDay day, String id) {
        return day.applicants().stream()
                .filter(one -> one.employeeId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
