package io.github.wfarules.testing;

import io.github.wfarules.Decision;
import io.github.wfarules.Language;
import io.github.wfarules.facts.Case;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Turns scenarios into JUnit tests, each under its own sentence and with the address of its line. For a method with
 * {@code @TestFactory}. Needs JUnit 5 at run time.
 */
public final class ScenarioTests {

    private ScenarioTests() {}

    /**
     * {@return one test for each scenario}
     *
     * @param decide answers a case on a date, such as {@code policy::decide}
     */
    public static Stream<DynamicTest> of(Scenarios scenarios, BiFunction<Case, LocalDate, Decision> decide) {
        return scenarios.all().stream()
                .map(scenario ->
                        DynamicTest.dynamicTest(scenario.name(), scenario.source(), () -> check(scenario, decide)));
    }

    private static void check(Scenario scenario, BiFunction<Case, LocalDate, Decision> decide) {
        Decision decision = decide.apply(scenario.facts(), scenario.date());
        if (!scenario.check(decision).isEmpty()) {
            throw new AssertionError(scenario.report(decision).in(Language.ENGLISH));
        }
    }
}
