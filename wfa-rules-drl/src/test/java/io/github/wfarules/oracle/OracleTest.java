package io.github.wfarules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Outcome;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Tasks;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The oracle is held against itself before anything is held against it. */
class OracleTest {
    private static final Case NOTHING_KNOWN = Case.builder()
            .employee(Employee.builder().id("e").build())
            .workUnit(WorkUnit.builder().id("u").build())
            .request(Request.builder().mode(WorkMode.WFA).build())
            .build();
    private static final LocalDate MONDAY = LocalDate.of(2025, 6, 23);

    @Test
    void an_unknown_that_is_asked_twice_has_one_value_per_world() {
        Worlds<Boolean> worlds = Worlds.of(NOTHING_KNOWN, MONDAY, world -> world.direct() || !world.direct());

        assertThat(worlds.always(true)).isTrue();
        assertThat(worlds.decisive()).isEmpty();
    }

    @Test
    void a_fact_is_decisive_only_where_it_alone_changes_the_answer() {
        Worlds<Boolean> worlds = Worlds.of(
                NOTHING_KNOWN, MONDAY, world -> world.digital() ? world.direct() : world.direct() && world.onLeave());

        assertThat(worlds.decisive()).containsExactly("day.onLeave", "service.direct", "tasks.digital");
        assertThat(Worlds.of(NOTHING_KNOWN, MONDAY, world -> world.digital() && world.direct() && !world.digital())
                        .decisive())
                .isEmpty();
    }

    @Test
    void every_world_is_visited_once() {
        Worlds<Boolean> worlds = Worlds.of(
                NOTHING_KNOWN, MONDAY, world -> world.digital() & world.direct() & world.unitIn(UnitCodes.BAPPEDA));

        assertThat(worlds.paths()).doesNotHaveDuplicates().hasSize(2 * 2 * UnitCodes.KINDS.size());
    }

    @Test
    void what_must_be_named_is_among_what_may_be_named() {
        assertThat(RandomCases.of(7, 5_000)).allSatisfy(sample -> {
            Expected expected = expected(sample);
            assertThat(expected.mayNeed()).containsAll(expected.mustNeed());
            assertThat(expected.mayLimit()).containsAll(expected.mustLimit());
        });
    }

    @Test
    void the_verdicts_of_all_worlds_bear_the_outcome_out() {
        assertThat(RandomCases.of(8, 5_000)).allSatisfy(sample -> {
            Worlds<Outcome> verdicts =
                    Worlds.of(sample.asked(), sample.date(), new Verdict(Laws.of(sample.policy()))::in);
            Set<Outcome> inSomeWorld = new TreeSet<>();
            verdicts.paths().forEach(path -> inSomeWorld.add(path.answer()));
            Expected expected = expected(sample);
            switch (expected.outcome()) {
                case DENIED ->
                    assertThat(Set.of(Outcome.NOT_APPLICABLE, Outcome.DENIED)).containsAll(inSomeWorld);
                case UNDETERMINED ->
                    assertThat(inSomeWorld.size() > 1
                                    || verdicts.always(Outcome.UNDETERMINED)
                                    || expected.deniedTogether())
                            .isTrue();
                default -> assertThat(inSomeWorld).containsExactly(expected.outcome());
            }
        });
    }

    @Test
    void suitable_tasks_and_nothing_else_known_leave_the_person_the_unit_and_the_act_to_ask_for() {
        Case asked = NOTHING_KNOWN.toBuilder().tasks(Tasks.suitable()).build();

        Expected expected = new Oracle(National.LAW, asked, MONDAY).judge();

        assertThat(expected.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(expected.mustNeed())
                .isEqualTo(expected.mayNeed())
                .containsExactly(
                        "day.onLeave",
                        "employee.discipline",
                        "employee.newInPost",
                        "employee.status",
                        "flexible-work-applied",
                        "week.flexibleDays",
                        "workUnit.code");
    }

    private static Expected expected(Sample sample) {
        return new Oracle(Laws.of(sample.policy()), sample.asked(), sample.date()).judge();
    }
}
