package io.github.wfarules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Engine;
import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import java.time.LocalDate;
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

    /** What is asked this often goes another way inside. */
    @Test
    void a_policy_that_is_asked_all_day_answers_as_the_sessions_do() {
        Policy often = WfaRules.bundled().policy("kota-malang");
        Policy reference = WfaRules.builder().engine(Engine.SESSION).build().policy("kota-malang");
        LocalDate day = LocalDate.of(2025, 5, 14);
        RandomCases.of(20250514L, 30_000).forEach(sample -> often.decide(sample.asked(), day));

        RandomCases.of(20250515L, 5_000).forEach(sample -> assertThat(often.decide(sample.asked(), day))
                .as("%s", sample)
                .isEqualTo(reference.decide(sample.asked(), day)));
    }
}
