package io.github.wfarules.benchmarks;

import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.DatedCase;
import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Determination;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.EmploymentStatus;
import io.github.wfarules.facts.PostKind;
import io.github.wfarules.facts.PostLevel;
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
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Random questions without unknown facts, the same ones for the same seed on every machine: a third on 24-27 March 2025, a
 * third from 20 March to 10 April, a third in June, week-ends and holidays among them. Most people are fit for flexible
 * work; acts may be missing, as they are in life.
 */
final class Questions {
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 20);
    private static final LocalDate WINDOW = LocalDate.of(2025, 3, 24);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final List<String> UNITS = List.of(
            "diskominfo",
            "bappeda",
            "bkad",
            "dispendukcapil",
            "inspektorat",
            "disnaker-pmptsp",
            "rsud",
            "sekolah",
            "damkar");

    private Questions() {}

    /** {@return the first of the seed's questions} */
    static Stream<DatedCase> of(long seed, int count) {
        return IntStream.range(0, count).mapToObj(number -> question(new SplittableRandom(seed * 1_000_003 + number)));
    }

    private static DatedCase question(SplittableRandom random) {
        LocalDate date = date(random);
        WorkMode mode = one(random, WorkMode.WFA, WorkMode.WFA, WorkMode.WFH, WorkMode.WFO);
        Case facts = Case.builder()
                .employee(employee(random))
                .workUnit(WorkUnit.builder()
                        .id("u" + random.nextInt(100))
                        .code(chance(random, 0.01) ? "perwakilan-ri" : UNITS.get(random.nextInt(UNITS.size())))
                        .headcount(random.nextInt(200))
                        .service(service(random))
                        .build())
                .team(chance(random, 0.2) ? new Team("t1", random.nextInt(30), service(random)) : null)
                .request(Request.builder()
                        .mode(mode)
                        .place(mode == WorkMode.WFH ? "home" : "other-location")
                        .filedOn(date.minusDays(7))
                        .build())
                .tasks(new Tasks(
                        chance(random, 0.95),
                        chance(random, 0.05),
                        chance(random, 0.95),
                        chance(random, 0.95),
                        chance(random, 0.95),
                        chance(random, 0.1)))
                .day(Day.builder()
                        .working(chance(random, 0.6) ? null : Boolean.valueOf(chance(random, 0.9)))
                        .onLeave(chance(random, 0.05))
                        .build())
                .week(new Week(random.nextInt(4)))
                .usage(new Usage(random.nextInt(5), random.nextInt(5), random.nextInt(5)))
                .determinations(acts(random, date))
                .build();
        return new DatedCase(date, facts);
    }

    private static LocalDate date(SplittableRandom random) {
        return switch (random.nextInt(3)) {
            case 0 -> WINDOW.plusDays(random.nextInt(4));
            case 1 -> MARCH.plusDays(random.nextInt(22));
            default -> JUNE.plusDays(random.nextInt(30));
        };
    }

    private static Employee employee(SplittableRandom random) {
        return Employee.builder()
                .id("e" + random.nextInt(100_000))
                .status(chance(random, 0.95) ? EmploymentStatus.PNS : one(random, EmploymentStatus.values()))
                .discipline(chance(random, 0.95) ? Discipline.NONE : one(random, Discipline.values()))
                .newInPost(chance(random, 0.05))
                .postSince(LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3000)))
                .post(one(random, "clerk", "nurse", "teacher"))
                .postLevel(one(random, PostLevel.values()))
                .postKind(one(random, PostKind.values()))
                .unitHead(chance(random, 0.05))
                .build();
    }

    private static Service service(SplittableRandom random) {
        return new Service(
                one(random, "administration", "school", "health", "informatics"),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean());
    }

    private static List<Determination> acts(SplittableRandom random, LocalDate date) {
        List<Determination> acts = new ArrayList<>();
        for (String code : List.of("flexible-work-applied", "special-circumstances")) {
            while (chance(random, 0.4)) {
                acts.add(Determination.builder()
                        .code(code)
                        .granted(chance(random, 0.8))
                        .by("body")
                        .madeOn(date.minusDays(10))
                        .from(date.minusDays(random.nextInt(10)))
                        .to(date.plusDays(random.nextInt(20) - 2))
                        .build());
            }
        }
        return acts;
    }

    @SafeVarargs
    private static <T> T one(SplittableRandom random, T... values) {
        return values[random.nextInt(values.length)];
    }

    private static boolean chance(SplittableRandom random, double probability) {
        return random.nextDouble() < probability;
    }
}
