package io.github.wfarules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Decision;
import io.github.wfarules.Outcome;
import io.github.wfarules.Policy;
import io.github.wfarules.Rulebook;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.DatedCase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayFoldersTest {
    @TempDir
    private Path directory;

    @Test
    void the_overlay_has_nine_rules_and_permits_what_is_measured() throws IOException {
        Policy city = load(OverlayFolders.nineRules(directory), OverlayFolders.CITY);

        List<Rulebook.Rule> own = city.rulebook().rules().stream()
                .filter(rule -> rule.layer().equals(OverlayFolders.CITY))
                .toList();
        Decision decision = city.decide(Cases.permitted().facts(), Cases.WEDNESDAY_IN_MAY);

        assertThat(own).hasSize(9);
        assertThat(city.warnings()).isEmpty();
        assertThat(decision.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(decision.findings())
                .extracting(finding -> finding.ruleId())
                .contains("kota-contoh.listed-units-may", "kota-contoh.wfa-quota", "kota-contoh.heads-report");
    }

    @Test
    void a_shipped_policy_decides_the_same_from_a_folder() throws IOException {
        Policy shipped = WfaRules.bundled().policy(Cases.REGION);
        Policy folder = load(OverlayFolders.shipped(Cases.REGION, directory), Cases.REGION);

        for (DatedCase question : Questions.of(5, 300).toList()) {
            assertThat(folder.decide(question.facts(), question.date()))
                    .isEqualTo(shipped.decide(question.facts(), question.date()));
        }
    }

    private static Policy load(Path folder, String id) {
        return WfaRules.builder().folder(folder).build().policy(id);
    }
}
