package io.github.wfarules.oracle;

import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Determination;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.EmploymentStatus;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.Tasks;
import io.github.wfarules.facts.Team;
import io.github.wfarules.facts.Usage;
import io.github.wfarules.facts.Week;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Random questions, the same ones for the same seed on every machine. Most people in them are fit for flexible work, so
 * that one odd fact decides; some are odd in many ways, and some are hardly known at all.
 */
final class RandomCases {
    private static final List<String> POLICIES = List.copyOf(Laws.BY_ID.keySet());

    private RandomCases() {}

    /** {@return the first of the seed's questions} */
    static Stream<Sample> of(long seed, int count) {
        return IntStream.range(0, count).mapToObj(number -> sample(seed * 1_000_003 + number));
    }

    private static Sample sample(long seed) {
        Draw draw = new Draw(seed);
        LocalDate date = Dates.draw(draw);
        Case asked = Case.builder()
                .employee(employee(draw))
                .workUnit(workUnit(draw))
                .team(draw.chance(0.2) ? team(draw) : null)
                .request(Request.builder()
                        .mode(draw.one(
                                WorkMode.WFA, WorkMode.WFA, WorkMode.WFA, WorkMode.WFH, WorkMode.WFH, WorkMode.WFO))
                        .place(draw.any(List.of("home", "other-location", "another-office", "on the moon")))
                        .build())
                .tasks(tasks(draw))
                .day(Day.builder()
                        .working(draw.chance(0.5) ? null : draw.usually(true))
                        .onLeave(draw.usually(false))
                        .build())
                .week(Week.builder()
                        .flexibleDays(draw.any(List.of(0, 0, 0, 1, 1, 2, 3)))
                        .build())
                .usage(Usage.builder()
                        .wfa(draw.any(List.of(0, 0, 1, 2, 5, 20)))
                        .wfh(draw.any(List.of(0, 0, 3, 50)))
                        .leave(draw.any(List.of(0, 1)))
                        .build())
                .determinations(acts(draw, date))
                .build();
        return new Sample(draw.one(POLICIES), asked, date);
    }

    private static Employee employee(Draw draw) {
        return Employee.builder()
                .id("e" + draw.below(1000))
                .status(draw.usually(
                        EmploymentStatus.PNS,
                        List.of(EmploymentStatus.TNI, EmploymentStatus.POLRI, EmploymentStatus.PPPK)))
                .discipline(draw.usually(Discipline.NONE, List.of(Discipline.IN_PROCESS, Discipline.SERVING)))
                .newInPost(draw.usually(false))
                .postSince(draw.any(List.of(LocalDate.of(2019, 1, 1), LocalDate.of(2025, 3, 1))))
                .unitHead(draw.usually(false))
                .build();
    }

    private static WorkUnit workUnit(Draw draw) {
        WorkUnit.Builder unit = WorkUnit.builder()
                .id("u" + draw.below(100))
                .headcount(draw.any(List.of(0, 4, 5, 9, 10, 19, 20, 30, 40, 60, 99, 100, 200)))
                .service(service(draw));
        String code = draw.usually(
                draw.one(UnitCodes.DISKOMINFO, draw.one(UnitCodes.EIGHT)),
                List.of(
                        UnitCodes.ELSEWHERE,
                        UnitCodes.ELSEWHERE,
                        UnitCodes.MISSION,
                        "Dinas Kominfo",
                        "Dinas Komunikasi dan Informatika",
                        "Dinas Perhubungan",
                        " DISKOMINFO ",
                        "a unit that no list knows"));
        return draw.chance(0.1) && code != null
                ? unit.id(code).build()
                : unit.code(code).build();
    }

    private static Team team(Draw draw) {
        return Team.builder()
                .id("t1")
                .headcount(draw.any(List.of(0, 3, 30)))
                .service(service(draw))
                .build();
    }

    private static Service service(Draw draw) {
        return Service.builder()
                .essential(draw.either())
                .direct(draw.either())
                .electronic(draw.either())
                .fieldTeams(draw.usually(false))
                .build();
    }

    private static Tasks tasks(Draw draw) {
        return Tasks.builder()
                .outsideOffice(draw.usually(true))
                .specialRoom(draw.usually(false))
                .digital(draw.usually(true))
                .minimalFaceToFace(draw.usually(true))
                .independent(draw.usually(true))
                .mustBeOutside(draw.usually(false))
                .build();
    }

    private static List<Determination> acts(Draw draw, LocalDate date) {
        List<Determination> acts = new ArrayList<>();
        for (String code : List.of(
                Names.APPLIED,
                Names.PROPOSED,
                Names.APPROVED,
                Names.WITHDRAWN,
                Names.SPECIAL_CIRCUMSTANCES,
                Names.ASSESSED,
                "an act that no list knows")) {
            while (draw.chance(code.equals(Names.APPLIED) ? 0.5 : code.equals(Names.WITHDRAWN) ? 0.04 : 0.15)) {
                acts.add(act(draw, code, date));
            }
        }
        return acts;
    }

    private static Determination act(Draw draw, String code, LocalDate date) {
        return Determination.builder()
                .code(code)
                .granted(draw.usually(true))
                .by(draw.any(List.of("regent", "mayor", "opd", "bkd", "somebody that no list knows")))
                .from(draw.chance(0.5) ? null : date.plusDays(draw.below(12) - 10))
                .to(draw.chance(0.5) ? null : date.plusDays(draw.below(12) - 1))
                .build();
    }
}
