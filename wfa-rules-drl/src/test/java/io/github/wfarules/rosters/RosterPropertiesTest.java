package io.github.wfarules.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.WorkUnit;
import io.github.wfarules.roster.Applicant;
import io.github.wfarules.roster.RosterDay;
import io.github.wfarules.roster.RosterRequest;
import io.github.wfarules.roster.Standing;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds for every roster. */
@Tag("once")
class RosterPropertiesTest {
    private static final int RUNS = Boolean.getBoolean("wfarules.long") ? 10_000 : 500;
    private static final Policy KAB_MALANG = WfaRules.bundled().policy("kab-malang");
    private static final LocalDate TUESDAY = LocalDate.of(2025, 3, 25);

    /** With a share of the headcount as the one cap, more staff is a higher cap. */
    @Test
    void with_a_single_cap_raising_it_never_takes_a_place_away() {
        LongStream.range(0, RUNS).forEach(seed -> {
            RosterRequest request = RandomUnits.on(TUESDAY, seed, 30);
            Set<String> before = Set.of();
            int headcount = 10 + request.members().size();
            for (int more = 0; more < 5; more++) {
                Set<String> now = placed(KAB_MALANG, with(request, headcount + more * 12));
                assertThat(now).as("seed %d, step %d", seed, more).containsAll(before);
                before = now;
            }
        });
    }

    @Test
    void positions_and_those_who_wait_are_numbered_without_gaps() {
        LongStream.range(0, RUNS).forEach(seed -> {
            RosterRequest request = RandomUnits.of(seed, 20);
            RosterPolicies.of(seed).roster(request).days().forEach(day -> {
                assertThat(numbers(day.applicants().stream().map(Applicant::position)))
                        .as("seed %d", seed)
                        .isEqualTo(upTo(numbers(day.applicants().stream().map(Applicant::position))
                                .size()));
                assertThat(numbers(day.applicants().stream().map(Applicant::waiting)))
                        .as("seed %d", seed)
                        .isEqualTo(upTo(numbers(day.applicants().stream().map(Applicant::waiting))
                                .size()));
            });
        });
    }

    @Test
    void everybody_is_assigned_once_and_nobody_away_without_a_place() {
        LongStream.range(0, RUNS).forEach(seed -> {
            RosterRequest request = RandomUnits.of(seed, 20);
            RosterPolicies.of(seed).roster(request).days().forEach(day -> {
                assertThat(day.assignments()).hasSameSizeAs(request.members());
                Set<String> placed = new HashSet<>(Units.placed(day));
                day.assignments().forEach(one -> {
                    boolean away = one.mode() != null && one.mode() != io.github.wfarules.facts.WorkMode.WFO;
                    assertThat(away).as("seed %d", seed).isEqualTo(placed.contains(one.employeeId()));
                });
            });
        });
    }

    private static List<Integer> numbers(java.util.stream.Stream<Integer> numbers) {
        return numbers.filter(java.util.Objects::nonNull).toList();
    }

    private static List<Integer> upTo(int last) {
        return java.util.stream.IntStream.rangeClosed(1, last).boxed().toList();
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
