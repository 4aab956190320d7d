package io.github.wfarules.cli;

import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Determination;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.EmploymentStatus;
import io.github.wfarules.facts.PostKind;
import io.github.wfarules.facts.PostLevel;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Tasks;
import io.github.wfarules.facts.Week;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * An agency of a synthetic population and what its people ask for. All of it follows from the seed and the number of the
 * agency. Not thread-safe: it draws while it is asked.
 */
final class SyntheticUnit {
    private static final double UNKNOWN = 0.02;

    private final SplittableRandom random;
    private final SyntheticKind kind;
    private final WorkUnit unit;
    private final int people;
    private final List<Determination> acts;

    /**
     * Draws an agency.
     *
     * @param number its number, from 1
     * @param regional whether it is of a regional government, and not of the nation
     * @param undecided whether no decision of the body is on file
     */
    SyntheticUnit(long seed, int number, boolean regional, boolean undecided) {
        random = new SplittableRandom(seed * 1_000_003 + number);
        kind = SyntheticKind.of(random.nextInt(100));
        people = random.nextInt(kind.least(), kind.most() + 1);
        unit = WorkUnit.builder()
                .id((regional ? kind.code() : "central") + "-" + number)
                .code(regional ? kind.code() : null)
                .headcount(people)
                .service(kind.service())
                .build();
        acts = chance(0.5) || undecided
                ? List.of()
                : List.of(Determination.builder()
                        .code("flexible-work-applied")
                        .granted(chance(0.8))
                        .build());
    }

    int people() {
        return people;
    }

    /** {@return a person of the agency, who heads it where the number is 0} */
    Person person(int number) {
        boolean head = number == 0;
        boolean other = head || chance(0.2);
        Employee employee = Employee.builder()
                .id(unit.id() + "-" + (number + 1))
                .status(known(chance(0.6) ? EmploymentStatus.PNS : EmploymentStatus.PPPK))
                .discipline(known(chance(0.985) ? Discipline.NONE : one(Discipline.IN_PROCESS, Discipline.SERVING)))
                .newInPost(known(chance(0.06)))
                .post(other ? null : kind.post())
                .postLevel(head ? PostLevel.ADMINISTRATOR : PostLevel.PELAKSANA)
                .postKind(head ? PostKind.STRUKTURAL : PostKind.PELAKSANA)
                .unitHead(head)
                .build();
        Tasks tasks = other ? Tasks.suitable() : kind.work().tasks();
        return new Person(employee, chance(UNKNOWN) ? Tasks.UNKNOWN : tasks);
    }

    /** {@return what the person asks for on a day} */
    Case ask(Person person, LocalDate date) {
        int asked = random.nextInt(10);
        return Case.builder()
                .employee(person.employee())
                .workUnit(unit)
                .request(Request.builder()
                        .mode(asked < 5 ? WorkMode.WFA : asked < 8 ? WorkMode.WFH : WorkMode.WFO)
                        .filedOn(date.minusDays(random.nextInt(1, 15)))
                        .build())
                .tasks(person.tasks())
                .day(Day.builder().onLeave(known(chance(0.04))).build())
                .week(new Week(random.nextInt(3)))
                .determinations(acts)
                .build();
    }

    /** Somebody who works there. */
    record Person(Employee employee, Tasks tasks) {}

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> @Nullable T known(T value) {
        return chance(UNKNOWN) ? null : value;
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
