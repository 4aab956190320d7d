package io.github.wfarules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Decision;
import io.github.wfarules.internal.assembly.Library;
import io.github.wfarules.internal.evaluation.WorkModeQuestion;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The library asks compiled conditions itself; here its answers are held against those of the rule engine's sessions. */
@Tag("once")
class ReferenceEngineTest {
    private static final int CASES = Boolean.getBoolean("wfarules.long") ? 1_000_000 : 20_000;

    @Test
    void sessions_of_the_rule_engine_give_the_same_decisions() {
        Library library = new Library();
        Map<String, WorkModeQuestion> reference = new ConcurrentHashMap<>();
        RandomCases.of(20250325L, CASES).forEach(sample -> {
            Decision expected = reference
                    .computeIfAbsent(
                            sample.policy(),
                            id -> library.draft(id).assembleReference().workMode())
                    .decide(sample.asked(), sample.date());

            assertThat(Shipped.decide(sample)).as("%s", sample).isEqualTo(expected);
        });
    }
}
