package io.github.wfarules.testing;

import static io.github.wfarules.testing.WfaAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wfarules.Decision;
import io.github.wfarules.Policy;
import io.github.wfarules.PolicyTexts;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Assertions in the words of policies. */
class WfaAssertionsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 2);

    private static Policy policy;

    @BeforeAll
    static void build(@TempDir Path directory) throws IOException {
        Path folder = PolicyTexts.write(
                directory,
                "",
                PolicyTexts.rule("opens", "opens", "request.mode != WorkMode.WFO"),
                PolicyTexts.rule("applies", "applies", "request.mode != WorkMode.WFO"),
                PolicyTexts.rule("report", "obliges", "request.mode != WorkMode.WFO"),
                PolicyTexts.rule("disciplined", "denies", "employee.discipline == Discipline.SERVING"));
        policy = WfaRules.withFolder(folder).policy("contoh");
    }

    @Test
    void says_what_a_decision_rests_on() {
        assertThat(decide(WorkMode.WFA, Discipline.NONE))
                .isPermitted()
                .because("contoh.opens", "contoh.applies")
                .obliges("contoh.report")
                .notBecause("contoh.disciplined")
                .becauseExactly("contoh.opens", "contoh.applies", "contoh.report")
                .needs();
        assertThat(decide(WorkMode.WFA, null))
                .isUndetermined()
                .possiblyBecause("contoh.disciplined")
                .needs("employee.discipline");
        assertThat(decide(WorkMode.WFA, Discipline.SERVING)).isDenied().because("contoh.disciplined");
    }

    @Test
    void says_that_there_is_no_answer_where_there_is_none() {
        assertThatThrownBy(() -> assertThat((Decision) null).because("contoh.opens"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Expecting actual not to be null");
    }

    @Test
    void fails_with_the_difference_and_the_whole_decision() {
        Decision decision = decide(WorkMode.WFA, null);

        assertThatThrownBy(() -> assertThat(decision).isPermitted())
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        the answer is not as asserted:
                          outcome: expected PERMITTED, got UNDETERMINED
                        decided for 2025-01-02: UNDETERMINED, Not determined; something has to be known or settled first.
                          possibly denies contoh.disciplined: reason disciplined
                              employee.discipline == SERVING (unknown)
                          certainly opens contoh.opens: reason opens
                              request.mode != WFO (WFA)
                          certainly applies contoh.applies: reason applies
                              request.mode != WFO (WFA)
                          certainly obliges contoh.report: reason report
                              request.mode != WFO (WFA)
                          needs: employee.discipline""");
        assertThatThrownBy(() -> assertThat(decision).as("the clerk").obliges("contoh.opens"))
                .hasMessageStartingWith("[the clerk] the answer is not as asserted:\n"
                        + "  rule `contoh.opens`: expected `obliges`, got `opens`");
        assertThatThrownBy(() -> assertThat(decision).becauseExactly("contoh.opens"))
                .hasMessageContaining("got also contoh.applies, contoh.disciplined, contoh.report");
        assertThatThrownBy(() -> assertThat(decision).hasPlaces(3))
                .hasMessageContaining("places: expected 3, got no cap");
    }

    private static Decision decide(WorkMode mode, @Nullable Discipline discipline) {
        return policy.decide(question(mode, discipline), DAY);
    }

    private static Case question(WorkMode mode, @Nullable Discipline discipline) {
        return Case.builder()
                .employee(Employee.builder().id("e1").discipline(discipline).build())
                .workUnit(WorkUnit.builder().id("diskominfo").build())
                .request(Request.builder().mode(mode).build())
                .build();
    }
}
