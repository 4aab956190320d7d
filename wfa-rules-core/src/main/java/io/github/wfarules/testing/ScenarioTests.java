package io.github.wfarules.testing;

import io.github.wfarules.Language;
import io.github.wfarules.Policy;
import io.github.wfarules.PolicyProblemsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/**
 * Turns scenarios into JUnit tests, each under its own sentence and with the address of its line. For methods with
 * {@code @TestFactory}:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicContainer> scenarios() {
 *     return ScenarioTests.in(Path.of("policies"));
 * }
 * }</pre>
 *
 * Needs JUnit 5 at run time.
 */
public final class ScenarioTests {

    private ScenarioTests() {}

    /**
     * {@return the scenarios of every policy in a directory, as tests under the id of the policy}
     *
     * @param directory a policy folder, or a directory of policy folders
     * @throws PolicyProblemsException if there is no policy folder, or one has errors or no scenario
     */
    public static Stream<DynamicContainer> in(Path directory) {
        return Scenarios.in(directory).stream()
                .map(scenarios ->
                        DynamicContainer.dynamicContainer(scenarios.policy().id(), of(scenarios)));
    }

    /** {@return one test for each scenario} It fails with the differences and the whole answer. */
    public static Stream<DynamicTest> of(Scenarios scenarios) {
        Policy policy = scenarios.policy();
        return scenarios.all().stream()
                .map(scenario ->
                        DynamicTest.dynamicTest(scenario.name(), scenario.source(), () -> check(scenario, policy)));
    }

    /**
     * {@return a test for each policy in a directory, which fails where its scenarios exercise less of the policy's own
     * rules} The failure lists what they leave out, with files and lines. Each takes a second or so.
     *
     * @param directory a policy folder, or a directory of policy folders
     * @param leastOfRules the least share of rules that are made both true and false, of a hundred
     * @param leastOfConditions the least share of conditions that decide alone both ways, of a hundred
     * @throws PolicyProblemsException as {@link #in}
     */
    public static Stream<DynamicTest> coverage(Path directory, int leastOfRules, int leastOfConditions) {
        return Scenarios.in(directory).stream()
                .map(scenarios -> DynamicTest.dynamicTest(
                        scenarios.policy().id() + ": coverage",
                        () -> requireCovered(scenarios.coverage(), leastOfRules, leastOfConditions)));
    }

    /**
     * {@return a test for each policy in a directory, which fails where its scenarios notice fewer of the small changes to
     * it} The failure lists what nobody noticed and {@code scenarios/survivors.yaml} does not explain, each with a scenario
     * that would. Each takes some seconds.
     *
     * @param directory a policy folder, or a directory of policy folders
     * @param least the least share of changes that are noticed, of a hundred
     * @throws PolicyProblemsException as {@link #in}
     */
    public static Stream<DynamicTest> mutation(Path directory, int least) {
        return Scenarios.in(directory).stream()
                .map(scenarios -> DynamicTest.dynamicTest(
                        scenarios.policy().id() + ": mutation", () -> requireNoticed(scenarios.mutation(), least)));
    }

    private static void requireCovered(Coverage coverage, int leastOfRules, int leastOfConditions) {
        if (coverage.percentOfRules() < leastOfRules || coverage.percentOfConditions() < leastOfConditions) {
            throw new AssertionError("%s: %s %% of rules (at least %s), %s %% of conditions (at least %s)%n%s"
                    .formatted(
                            coverage.policy().id(),
                            coverage.percentOfRules(),
                            leastOfRules,
                            coverage.percentOfConditions(),
                            leastOfConditions,
                            String.join(System.lineSeparator(), CoverageGaps.of(coverage))));
        }
    }

    private static void requireNoticed(Mutation mutation, int least) {
        if (mutation.percentNoticed() < least || !mutation.outdated().isEmpty()) {
            List<String> survivors = mutation.survivors().stream()
                    .filter(survivor -> !survivor.isExplained())
                    .map(survivor -> "%s:%s: %s: %s%n%s"
                            .formatted(
                                    survivor.file(),
                                    survivor.line(),
                                    survivor.subject(),
                                    survivor.change().en(),
                                    Objects.requireNonNullElse(survivor.scenario(), "  no scenario was found")))
                    .toList();
            throw new AssertionError("%s: %s %% of the changes noticed (at least %s); explained, but noticed: %s%n%s"
                    .formatted(
                            mutation.policy().id(),
                            mutation.percentNoticed(),
                            least,
                            mutation.outdated(),
                            String.join(System.lineSeparator(), survivors)));
        }
    }

    private static void check(Scenario scenario, Policy policy) {
        Record answer = scenario.ask(policy);
        if (!scenario.check(answer).isEmpty()) {
            throw new AssertionError(scenario.report(answer).in(Language.ENGLISH));
        }
    }
}
