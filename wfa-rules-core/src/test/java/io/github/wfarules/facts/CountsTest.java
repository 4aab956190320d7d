package io.github.wfarules.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.wfarules.roster.Member;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever counts people and days may find none, but never fewer. */
class CountsTest {
    private static final Employee EMPLOYEE = Employee.builder().id("e-1").build();

    @ParameterizedTest(name = "{0}")
    @MethodSource("counts")
    void none_is_a_count_and_fewer_is_refused_by_name(String name, IntFunction<Record> facts) {
        assertThat(facts.apply(0)).isNotEqualTo(facts.apply(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts.apply(-1))
                .withMessage(name.substring(name.indexOf('.') + 1) + " must not be negative");
    }

    static Stream<Arguments> counts() {
        return Stream.of(
                count(
                        "workUnit.headcount",
                        number -> WorkUnit.builder().id("u").headcount(number).build()),
                count(
                        "team.headcount",
                        number -> Team.builder().id("t").headcount(number).build()),
                count(
                        "week.flexibleDays",
                        number -> Week.builder().flexibleDays(number).build()),
                count("usage.wfa", number -> Usage.builder().wfa(number).build()),
                count("usage.wfh", number -> Usage.builder().wfh(number).build()),
                count("usage.leave", number -> Usage.builder().leave(number).build()),
                count("member.daysAway", number -> Member.builder()
                        .employee(EMPLOYEE)
                        .daysAway(number)
                        .build()));
    }

    private static Arguments count(String name, IntFunction<Record> facts) {
        return Arguments.of(name, facts);
    }
}
