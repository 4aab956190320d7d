package io.github.wfarules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Engine;
import io.github.wfarules.WfaRules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The library asks compiled conditions itself; here its answers are held against those of the rule engine's sessions. */
@Tag("once")
class ReferenceEngineTest {
    private static final int CASES = Boolean.getBoolean("wfarules.long") ? 1_000_000 : 20_000;

    @Test
    void sessions_of_the_rule_engine_give_the_same_decisions() {
        WfaRules reference = WfaRules.builder().engine(Engine.SESSION).build();
        RandomCases.of(20250325L, CASES).forEach(sample -> assertThat(Shipped.decide(sample))
                .as("%s", sample)
                .isEqualTo(reference.policy(sample.policy()).decide(sample.asked(), sample.date())));
    }
}
