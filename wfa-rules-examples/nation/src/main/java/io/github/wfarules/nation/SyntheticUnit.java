package io.github.wfarules.nation;

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
public final class SyntheticUnit {
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
    public SyntheticUnit(long seed, int number, boolean regional, boolean undecided) {
        random = new SplittableRandom(seed * 1_000_003 + number);
        kind = SyntheticKind.of(random.nextInt(100));
        people = random.nextInt(kind.least(), kind.most() + 1);
        unit = WorkUnit.builder()
                .id((regional ? kind.code() : "central") + "-" + number)
                .code(regional ? kind.code() : null)
                .headcount(people)
                .service(kind.service())
                .build();
        acts = chance(random, 0.5) || undecided
                ? List.of()
                : List.of(Determination.builder()
                        .code("flexible-work-applied")
                        .granted(chance(random, 0.8))
                        .build());
    }

    /** {@return how many people it has} */
    public int people() {
        return people;
    }

    WorkUnit workUnit() {
        return unit;
    }

    /** {@return the decisions of the body that are on file} */
    List<Determination> acts() {
        return acts;
    }

    /** {@return whether some of its people keep watch there while others are away} */
    boolean keepsPicket() {
        return kind == SyntheticKind.SCHOOL;
    }

    /** {@return the next person of the agency, who heads it where the number is 0} */
    public Person person(int number) {
        boolean head = number == 0;
        boolean other = head || chance(random, 0.2);
        Employee employee = Employee.builder()
                .id(unit.id() + "-" + (number + 1))
                .status(known(random, chance(random, 0.6) ? EmploymentStatus.PNS : EmploymentStatus.PPPK))
                .discipline(known(random, chance(random, 0.985) ? Discipline.NONE : underDiscipline()))
                .newInPost(known(random, chance(random, 0.06)))
                .post(other ? null : kind.post())
                .postLevel(head ? PostLevel.ADMINISTRATOR : PostLevel.PELAKSANA)
                .postKind(head ? PostKind.STRUKTURAL : PostKind.PELAKSANA)
                .unitHead(head)
                .build();
        Tasks tasks = other ? Tasks.suitable() : kind.work().tasks();
        return new Person(employee, chance(random, UNKNOWN) ? Tasks.UNKNOWN : tasks);
    }

    private Discipline underDiscipline() {
        return random.nextInt(2) == 0 ? Discipline.IN_PROCESS : Discipline.SERVING;
    }

    /** {@return what the person asks for on a day} */
    public Case ask(Person person, LocalDate date) {
        Wish wish = Wish.draw(random, date);
        return Case.builder()
                .employee(person.employee())
                .workUnit(unit)
                .request(wish.request())
                .tasks(person.tasks())
                .day(wish.day())
                .week(wish.week())
                .determinations(acts)
                .build();
    }

    /**
     * Somebody who works there.
     *
     * @param employee the civil servant
     * @param tasks what the tasks need
     */
    public record Person(Employee employee, Tasks tasks) {}

    /** What somebody asks for on a day, and what is known of it. */
    record Wish(Request request, Day day, Week week) {
        static Wish draw(SplittableRandom random, LocalDate date) {
            int asked = random.nextInt(10);
            Request request = Request.builder()
                    .mode(asked < 5 ? WorkMode.WFA : asked < 8 ? WorkMode.WFH : WorkMode.WFO)
                    .filedOn(date.minusDays(random.nextInt(1, 15)))
                    .build();
            Day day = Day.builder().onLeave(known(random, chance(random, 0.04))).build();
            return new Wish(request, day, new Week(random.nextInt(3)));
        }
    }

    private static boolean chance(SplittableRandom random, double probability) {
        return random.nextDouble() < probability;
    }

    private static <T> @Nullable T known(SplittableRandom random, T value) {
        return chance(random, UNKNOWN) ? null : value;
    }
}
