package io.github.wfarules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wfarules.Outcome;
import io.github.wfarules.Policy;
import io.github.wfarules.PolicyVersion;
import io.github.wfarules.WfaRules;
import io.github.wfarules.benchmarks.handwritten.HandWritten;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementTest {
    private static final WfaRules RULES = WfaRules.bundled();

    static List<String> regions() {
        return HandWritten.regions();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void library_and_hand_written_java_give_equal_decisions_of_every_outcome(String region) {
        Policy policy = RULES.policy(region);

        Agreement agreement = Agreement.check(policy, new HandWritten(policy.version())::decide, 7, 2_000);

        assertThat(agreement.outcomes())
                .containsOnlyKeys(Outcome.NOT_APPLICABLE, Outcome.DENIED, Outcome.UNDETERMINED, Outcome.PERMITTED);
        assertThat(agreement.findings()).isGreaterThan(4_000);
    }

    @Test
    void a_planted_disagreement_is_caught() {
        Policy policy = RULES.policy("kota-batu");
        PolicyVersion asMalang =
                new PolicyVersion("kota-malang", "1", policy.version().digest());

        assertThatThrownBy(() -> Agreement.check(policy, new HandWritten(asMalang)::decide, 7, 100))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the decisions differ");
    }

    @Test
    void the_same_seed_gives_the_same_questions() {
        assertThat(Questions.of(3, 50))
                .containsExactlyElementsOf(Questions.of(3, 50).toList());
    }
}
