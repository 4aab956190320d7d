package io.github.wfarules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Outcome;
import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import io.github.wfarules.benchmarks.handwritten.HandWritten;
import io.github.wfarules.benchmarks.peers.Contestants;
import io.github.wfarules.benchmarks.peers.Entry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeersTest {
    private static final WfaRules RULES = WfaRules.bundled();

    @ParameterizedTest
    @EnumSource
    void every_peer_gives_the_decisions_of_the_library_in_every_region(Entry entry) {
        for (String region : HandWritten.regions()) {
            Policy policy = RULES.policy(region);

            Agreement agreed = Agreement.check(policy, Contestants.of(entry, policy), 13, 500);

            assertThat(agreed.outcomes())
                    .containsOnlyKeys(Outcome.NOT_APPLICABLE, Outcome.DENIED, Outcome.UNDETERMINED, Outcome.PERMITTED);
        }
    }
}
