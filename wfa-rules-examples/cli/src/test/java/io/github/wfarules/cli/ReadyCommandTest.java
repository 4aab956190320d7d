package io.github.wfarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.ReadinessOutcome;
import io.github.wfarules.WfaJson;
import org.junit.jupiter.api.Test;

class ReadyCommandTest {
    private static final String NO_NETWORK = """
            {"date":"2025-12-29","workUnit":{"id":"province"},"assessment":{"infrastructureReady":false,\
            "kindsOfWorkSuitable":true,"employeesAdaptable":true,"performanceMeasured":true}}
            """;

    @Test
    void answers_each_line_in_its_place() {
        Run run = Run.withInput(NO_NETWORK + NO_NETWORK.replace("false", "true"), "ready", "--policy", "62");

        assertThat(run.code()).isZero();
        assertThat(WfaJson.readReadiness(run.lines().get(0)).outcome()).isEqualTo(ReadinessOutcome.NOT_READY);
        assertThat(WfaJson.readReadiness(run.lines().get(1)).outcome()).isEqualTo(ReadinessOutcome.UNDETERMINED);
    }

    @Test
    void a_table_tells_what_stands_in_the_way_and_what_would_change_it() {
        Run run = Run.withInput(NO_NETWORK, "ready", "-p", "62", "--table");

        assertThat(run.out()).isEqualTo("""
                unit                  from        answer          why
                --------------------  ----------  --------------  ----------------------------------------------------------------------
                province              2025-12-29  NOT READY       - The infrastructure is not ready. What would change it: readiness of
                                                                    the infrastructure: yes
                """);
    }

    @Test
    void an_answer_to_a_question_that_nobody_declared_is_unusable() {
        Run run = Run.withInput(NO_NETWORK.replace("infrastructureReady", "internet"), "ready", "-p", "62");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("\"path\":\"assessment.internet\"");
    }
}
