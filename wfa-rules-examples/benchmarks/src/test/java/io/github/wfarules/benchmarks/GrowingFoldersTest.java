package io.github.wfarules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Decision;
import io.github.wfarules.Finding;
import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GrowingFoldersTest {
    private static final int RULES = 7;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void only_rules_that_hold_are_found(GrowingRules kind) throws IOException {
        GrowingFolders.write(directory, kind, RULES);
        try (WfaRules rules = WfaRules.builder().folder(directory).build()) {
            Policy policy = rules.policy(GrowingFolders.ASKED);
            Decision decision = policy.decide(Cases.permitted().facts(), Cases.WEDNESDAY_IN_MAY);

            List<String> own = decision.findings().stream()
                    .map(Finding::ruleId)
                    .filter(id -> id.contains("-tumbuh."))
                    .toList();
            assertThat(own).hasSize(kind == GrowingRules.HOLDING ? RULES : 0);
            assertThat(rules.foundInFolder()).hasSize(kind == GrowingRules.OTHER_REGIONS ? RULES + 3 : 3);
            assertThat(policy.rulebook().rules())
                    .filteredOn(rule -> rule.layer().contains("-tumbuh"))
                    .hasSize(kind == GrowingRules.OTHER_REGIONS ? 0 : RULES);
        }
    }
}
