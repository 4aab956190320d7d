package io.github.wfarules.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import io.github.wfarules.roster.Applicant;
import io.github.wfarules.roster.Assignment;
import io.github.wfarules.roster.Roster;
import io.github.wfarules.roster.RosterDay;
import io.github.wfarules.roster.RosterRequest;
import io.github.wfarules.roster.Standing;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds for every roster. */
@Tag("once")
class RosterPropertiesTest {
    private static final int RUNS = Boolean.getBoolean("wfarules.long") ? 10_000 : 500;
    private static final int PEOPLE = 20;
    private static final Policy KAB_MALANG = WfaRules.bundled().policy("kab-malang");
    private static final LocalDate TUESDAY = LocalDate.of(2025, 3, 25);

    /** With a share of the headcount as the one cap, more staff is a higher cap. */
    @Test
    void with_a_single_cap_raising_it_never_takes_a_place_away() {
        int raised = 0;
        for (long seed = 0; seed < RUNS; seed++) {
            RosterRequest request = RandomUnits.on(TUESDAY, seed, 30);
            Set<String> before =
                    placed(KAB_MALANG, with(request, 10 + request.members().size()));
            for (int more = 1; more < 5; more++) {
                Set<String> now =
                        placed(KAB_MALANG, with(request, 10 + request.members().size() + more * 12));
                assertThat(now).as("seed %d, step %d", seed, more).containsAll(before);
                raised += now.size() - before.size();
                before = now;
            }
        }
        assertThat(raised).as("places that a higher cap gave").isGreaterThan(RUNS / 2);
    }

    @Test
    void positions_and_those_who_wait_are_numbered_without_gaps() {
        int ranked = 0;
        int wait = 0;
        for (long seed = 0; seed < RUNS; seed++) {
            for (RosterDay day : rosterOf(seed).days()) {
                List<Integer> positions = numbers(day.applicants().stream().map(Applicant::position));
                List<Integer> waiting = numbers(day.applicants().stream().map(Applicant::waiting));
                assertThat(positions).as("seed %d", seed).isEqualTo(upTo(positions.size()));
                assertThat(waiting).as("seed %d", seed).isEqualTo(upTo(waiting.size()));
                ranked += positions.size();
                wait += waiting.size();
            }
        }
        assertThat(ranked).as("positions").isGreaterThan(RUNS);
        assertThat(wait).as("those who wait").isGreaterThan(RUNS / 5);
    }

    @Test
    void everybody_is_assigned_once_and_nobody_away_without_a_place() {
        int away = 0;
        for (long seed = 0; seed < RUNS; seed++) {
            List<String> members = RandomUnits.of(seed, PEOPLE).members().stream()
                    .map(member -> member.employee().id())
                    .toList();
            for (RosterDay day : rosterOf(seed).days()) {
                assertThat(day.assignments())
                        .as("seed %d", seed)
                        .extracting(Assignment::employeeId)
                        .containsExactlyInAnyOrderElementsOf(members);
                assertThat(day.assignments())
                        .as("seed %d", seed)
                        .filteredOn(one -> one.mode() != null && one.mode() != WorkMode.WFO)
                        .extracting(Assignment::employeeId)
                        .containsExactlyInAnyOrderElementsOf(Units.placed(day));
                away += Units.placed(day).size();
            }
        }
        assertThat(away).as("days away").isGreaterThan(RUNS);
    }

    private static Roster rosterOf(long seed) {
        return RosterPolicies.of(seed).roster(RandomUnits.of(seed, PEOPLE));
    }

    private static List<Integer> numbers(Stream<Integer> numbers) {
        return numbers.filter(Objects::nonNull).toList();
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static RosterRequest with(RosterRequest request, int headcount) {
        WorkUnit unit = request.workUnit().toBuilder().headcount(headcount).build();
        return request.toBuilder().workUnit(unit).build();
    }

    private static Set<String> placed(Policy policy, RosterRequest request) {
        RosterDay day = policy.roster(request).days().get(0);
        Set<String> placed = new HashSet<>();
        day.applicants().stream()
                .filter(one -> one.standing() == Standing.PLACED)
                .forEach(one -> placed.add(one.employeeId()));
        return placed;
    }
}
