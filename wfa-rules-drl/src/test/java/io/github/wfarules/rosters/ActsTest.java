package io.github.wfarules.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Decision;
import io.github.wfarules.Finding;
import io.github.wfarules.Outcome;
import io.github.wfarules.testing.Scenario;
import io.github.wfarules.testing.ScenarioTests;
import io.github.wfarules.testing.Scenarios;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every act has an effect where a policy asks for it, shown with a made-up city. */
@Tag("once")
class ActsTest {
    private static final Scenarios CITY = read();

    @TestFactory
    Stream<DynamicTest> scenarios() {
        return ScenarioTests.of(CITY);
    }

    @Test
    void every_rule_of_the_made_up_city_has_a_scenario() {
        assertThat(CITY.rulesWithoutScenario()).isEmpty();
    }

    @Test
    void the_answer_names_the_next_step_who_owes_it_to_whom_and_when() {
        Finding step = next("An application that nobody approved waits for the head of the agency");
        assertThat(step.duty().by().code()).isEqualTo("unit-head");
        assertThat(step.duty().to().code()).isEqualTo("bkpsdm");
        assertThat(step.duty().due().en()).isEqualTo("the day before the flexible day");
        assertThat(step.party().code()).isEqualTo("unit-head");
    }

    @Test
    void the_reason_names_who_signed_though_not_entitled() {
        Finding step = next("An approval by somebody who is not entitled waits for who is");
        assertThat(step.reason().en())
                .isEqualTo("Approved by employee, who is not entitled to; waits for the head of the agency.");
    }

    private static Finding next(String name) {
        Scenario scenario = CITY.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        Decision decision = (Decision) scenario.ask(CITY.policy());
        assertThat(decision.outcome()).isEqualTo(Outcome.NEEDS_APPROVAL);
        return decision.findings().stream()
                .filter(finding -> scenario.expected().because().contains(finding.ruleId()))
                .findFirst()
                .orElseThrow();
    }

    private static Scenarios read() {
        try {
            Path folder = Path.of(Objects.requireNonNull(ActsTest.class.getResource("/approvals"))
                    .toURI());
            return Scenarios.in(folder).get(0);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
