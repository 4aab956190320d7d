package io.github.wfarules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Compliance;
import io.github.wfarules.ComplianceOutcome;
import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompliancesTest {

    @Test
    void among_the_days_that_are_measured_are_kept_violated_and_exempt_ones() {
        Policy policy = WfaRules.bundled().policy(Cases.REGION);
        List<Compliance> answers =
                Compliances.of(Subjects.SEED, 500).map(policy::comply).toList();

        assertThat(answers)
                .extracting(Compliance::outcome)
                .contains(ComplianceOutcome.VIOLATED, ComplianceOutcome.NOT_APPLICABLE, ComplianceOutcome.UNDETERMINED);
        assertThat(answers)
                .filteredOn(answer -> answer.outcome() == ComplianceOutcome.VIOLATED)
                .hasSizeGreaterThan(30);
    }
}
