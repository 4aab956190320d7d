package io.github.wfarules.testing;

import io.github.wfarules.Language;
import io.github.wfarules.Policy;
import io.github.wfarules.PolicyProblemsException;
import java.nio.file.Path;
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

    private static void check(Scenario scenario, Policy policy) {
        Record answer = scenario.ask(policy);
        if (!scenario.check(answer).isEmpty()) {
            throw new AssertionError(scenario.report(answer).in(Language.ENGLISH));
        }
    }
}
