package io.github.wfarules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import io.github.wfarules.roster.Roster;
import io.github.wfarules.roster.RosterRequest;
import io.github.wfarules.roster.Standing;
import org.junit.jupiter.api.Test;

class RosterUnitsTest {

    @Test
    void what_is_measured_is_right_and_contested() {
        Policy policy = WfaRules.bundled().policy("kab-malang");
        RosterRequest request = RosterUnits.of("u", 50, 5);
        Roster roster = policy.roster(request);
        assertThat(policy.certify(request, roster).issues()).isEmpty();
        assertThat(roster.day(RosterUnits.MONDAY).applicants())
                .filteredOn(one -> one.standing() == Standing.PLACED)
                .as("20 % of 50")
                .hasSize(10);
        assertThat(roster.day(RosterUnits.MONDAY).applicants())
                .filteredOn(one -> one.standing() == Standing.PLACES_TAKEN)
                .hasSize(40);
    }
}
