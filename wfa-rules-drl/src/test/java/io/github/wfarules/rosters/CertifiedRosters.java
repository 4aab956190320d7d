package io.github.wfarules.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Policy;
import io.github.wfarules.roster.Roster;
import io.github.wfarules.roster.RosterDay;
import io.github.wfarules.roster.RosterRequest;

/** Rosters as a policy makes them, none of which its certificate faults. */
final class CertifiedRosters {
    private CertifiedRosters() {}

    /** {@return the roster of the made-up city} */
    static Roster certified(RosterRequest request) {
        return certified(RosterPolicies.example(), request);
    }

    /** {@return the first day of a roster of the made-up city} */
    static RosterDay only(RosterRequest.Builder request) {
        return only(RosterPolicies.example(), request);
    }

    /** {@return the first day of a roster of this policy} */
    static RosterDay only(Policy policy, RosterRequest.Builder request) {
        return certified(policy, request.build()).days().get(0);
    }

    private static Roster certified(Policy policy, RosterRequest request) {
        Roster roster = policy.roster(request);
        assertThat(policy.certify(request, roster).issues()).isEmpty();
        return roster;
    }
}
