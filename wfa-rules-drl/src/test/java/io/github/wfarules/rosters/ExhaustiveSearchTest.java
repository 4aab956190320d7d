package io.github.wfarules.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Counted;
import io.github.wfarules.Finding;
import io.github.wfarules.Places;
import io.github.wfarules.Policy;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.roster.Applicant;
import io.github.wfarules.roster.Assignment;
import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.RosterDay;
import io.github.wfarules.roster.RosterRequest;
import io.github.wfarules.roster.Standing;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Single days of units of up to ten people: of all ways to give the places that keep every bound, the roster is the one
 * that serves the first in the order first, then the second, and so on.
 */
@Tag("once")
class ExhaustiveSearchTest {
    private static final int RUNS = Boolean.getBoolean("wfarules.long") ? 20_000 : 1_000;

    @Test
    void a_single_day_agrees_with_a_search_of_all_ways_to_give_the_places() {
        long contested =
                LongStream.range(0, RUNS).filter(ExhaustiveSearchTest::agrees).count();
        assertThat(contested).as("in many of the units somebody is passed over").isGreaterThan(RUNS / 10);
    }

    /** {@return whether somebody was passed over} */
    private static boolean agrees(long seed) {
        boolean example = seed % 4 != 0;
        Policy policy = example ? RosterPolicies.example() : RosterPolicies.shipped("kab-malang");
        LocalDate tuesday = example ? LocalDate.of(2025, 6, 17) : LocalDate.of(2025, 3, 25);
        RosterRequest request = RandomUnits.on(tuesday, seed, 10);
        RosterDay day = policy.roster(request).days().get(0);
        List<Applicant> entitled =
                day.applicants().stream().filter(one -> one.position() != null).toList();
        boolean[] best = best(entitled, request, day);
        for (int i = 0; i < best.length; i++) {
            assertThat(entitled.get(i).standing() == Standing.PLACED)
                    .as("seed %d, %s, %s", seed, policy.id(), entitled.get(i).employeeId())
                    .isEqualTo(best[i]);
        }
        return entitled.stream().anyMatch(one -> one.standing() != Standing.PLACED);
    }

    /** The ways are tried from the one that serves everybody down, the first in the order weighing most. */
    private static boolean[] best(List<Applicant> entitled, RosterRequest request, RosterDay day) {
        int people = entitled.size();
        for (int way = (1 << people) - 1; way >= 0; way--) {
            boolean[] placed = new boolean[people];
            for (int i = 0; i < people; i++) {
                placed[i] = (way >> (people - 1 - i) & 1) == 1;
            }
            if (isKept(placed, entitled, request, day)) {
                return placed;
            }
        }
        throw new AssertionError("to place nobody keeps every bound");
    }

    /** Caps hold for whom they are about; a minimum holds for the unit or team as soon as somebody goes away. */
    private static boolean isKept(boolean[] placed, List<Applicant> entitled, RosterRequest request, RosterDay day) {
        for (int i = 0; i < placed.length; i++) {
            for (Finding finding : entitled.get(i).decision().findings()) {
                if (finding.places() != null
                        && (placed[i] || finding.places().atLeastOnSite() != null)
                        && !isKept(finding, entitled.get(i).mode(), placed, entitled, request, day)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isKept(
            Finding finding,
            WorkMode mode,
            boolean[] placed,
            List<Applicant> entitled,
            RosterRequest request,
            RosterDay day) {
        Places places = Objects.requireNonNull(finding.places());
        if (places.atMost() == null || places.counted() == Counted.WFA && mode != WorkMode.WFA) {
            return true;
        }
        Map<String, String> teams = new HashMap<>();
        for (Member member : request.members()) {
            teams.put(member.employee().id(), String.valueOf(member.team()));
        }
        List<Assignment> level = day.assignments().stream()
                .filter(one -> places.teamId() == null || places.teamId().equals(teams.get(one.employeeId())))
                .toList();
        long away = IntStream.range(0, placed.length)
                .filter(i -> placed[i])
                .filter(i -> places.teamId() == null
                        || places.teamId().equals(teams.get(entitled.get(i).employeeId())))
                .filter(i -> places.atLeastOnSite() != null || counts(places, finding, entitled.get(i)))
                .count();
        if (places.atLeastOnSite() != null) {
            long absent = level.stream().filter(one -> one.mode() == null).count();
            return away == 0 || places.headcount() - absent - away >= places.atLeastOnSite();
        }
        long leave = places.counted() == Counted.WFA_WFH_AND_LEAVE
                ? level.stream().filter(Assignment::onLeave).count()
                : 0;
        return away + leave <= places.atMost();
    }

    private static boolean counts(Places places, Finding finding, Applicant one) {
        return (places.counted() != Counted.WFA || one.mode() == WorkMode.WFA)
                && one.decision().findings().stream()
                        .anyMatch(own -> own.ruleId().equals(finding.ruleId()));
    }
}
