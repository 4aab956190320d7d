package io.github.wfarules.policies;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.WfaRules;
import io.github.wfarules.testing.ConditionCoverage;
import io.github.wfarules.testing.Coverage;
import io.github.wfarules.testing.Mutation;
import io.github.wfarules.testing.RuleCoverage;
import io.github.wfarules.testing.ScenarioTests;
import io.github.wfarules.testing.Scenarios;
import io.github.wfarules.testing.Survivor;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scenarios of the shipped policies, judged by the rules as they were compiled into the jar. */
class ShippedScenariosTest {

    @TestFactory
    Stream<DynamicContainer> the_law_comes_out_as_written() {
        return policies().map(id -> DynamicContainer.dynamicContainer(id, ScenarioTests.of(Scenarios.bundled(id))));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void every_rule_has_a_scenario(String id) {
        assertThat(Scenarios.bundled(id).rulesWithoutScenario()).isEmpty();
    }

    @Tag("once")
    @ParameterizedTest
    @MethodSource("policies")
    void scenarios_make_every_rule_true_and_false_and_every_condition_decide(String id) {
        Coverage coverage = Scenarios.bundled(id).coverage();

        assertThat(coverage.rules()).isNotEmpty().allSatisfy(rule -> assertThat(rule)
                .as(rule.rule())
                .matches(RuleCoverage::isCovered, "made true and made false")
                .satisfies(covered -> assertThat(covered.conditions()).allMatch(ConditionCoverage::isCovered)));
    }

    static Stream<String> policies() {
        return WfaRules.bundled().policies().stream();
    }

    @Tag("once")
    @ParameterizedTest
    @MethodSource("policies")
    void scenarios_notice_small_changes_and_the_rest_is_explained(String id) {
        Mutation mutation = Scenarios.bundled(id).mutation();

        assertThat(mutation.survivors()).allMatch(Survivor::isExplained);
        assertThat(mutation.outdated()).isEmpty();
        assertThat(mutation.percentNoticed()).isGreaterThanOrEqualTo(95);
    }
}
