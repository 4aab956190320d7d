package io.github.wfarules.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Policy;
import io.github.wfarules.facts.Team;
import io.github.wfarules.roster.Certificate;
import io.github.wfarules.roster.Member;
import io.github.wfarules.roster.MemberDay;
import io.github.wfarules.roster.Roster;
import io.github.wfarules.roster.RosterRequest;
import io.github.wfarules.roster.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random rosters: 2,000 in the normal run, 100,000 in the long one ({@code -Dwfarules.long=true}). */
@Tag("once")
class RandomRostersTest {
    private static final int RUNS = Boolean.getBoolean("wfarules.long") ? 100_000 : 2_000;
    private static final int PEOPLE = 24;

    @Test
    void every_roster_has_a_complete_certificate() {
        Map<Standing, Integer> seen = new EnumMap<>(Standing.class);
        LongStream.range(0, RUNS).forEach(seed -> {
            Policy policy = RosterPolicies.of(seed);
            RosterRequest request = RandomUnits.of(seed, PEOPLE);
            Roster roster = policy.roster(request);
            Certificate certificate = policy.certify(request, roster);
            assertThat(certificate.issues())
                    .as("seed %d, %s", seed, policy.id())
                    .isEmpty();
            assertThat(certificate.complete()).isTrue();
            roster.days().forEach(day -> day.applicants().forEach(one -> seen.merge(one.standing(), 1, Integer::sum)));
        });
        assertThat(seen.keySet()).as("random units try every standing").containsExactlyInAnyOrder(Standing.values());
        assertThat(seen).allSatisfy((standing, count) -> assertThat(count).isGreaterThan(RUNS / 200));
    }

    @Test
    void the_order_of_the_input_means_nothing() {
        LongStream.range(0, RUNS / 10).forEach(seed -> {
            Policy policy = RosterPolicies.of(seed);
            RosterRequest request = RandomUnits.of(seed, PEOPLE);
            assertThat(policy.roster(shuffled(request, seed)))
                    .as("seed %d, %s", seed, policy.id())
                    .isEqualTo(policy.roster(request));
        });
    }

    private static RosterRequest shuffled(RosterRequest request, long seed) {
        Random random = new Random(seed);
        List<Member> members = new ArrayList<>();
        for (Member member : request.members()) {
            List<MemberDay> days = new ArrayList<>(member.days());
            Collections.shuffle(days, random);
            members.add(member.toBuilder().days(days).build());
        }
        Collections.shuffle(members, random);
        List<Team> teams = new ArrayList<>(request.teams());
        Collections.shuffle(teams, random);
        return request.toBuilder().members(members).teams(teams).build();
    }
}
