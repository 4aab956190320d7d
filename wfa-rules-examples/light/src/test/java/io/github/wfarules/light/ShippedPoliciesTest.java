package io.github.wfarules.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wfarules.BatchCounts;
import io.github.wfarules.Decision;
import io.github.wfarules.Engine;
import io.github.wfarules.Outcome;
import io.github.wfarules.Policy;
import io.github.wfarules.PolicyProblemsException;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import io.github.wfarules.facts.WorkedDay;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What reads and compiles folders is not on the class path of this module: every question works, folders are refused. */
class ShippedPoliciesTest {
    private static final LocalDate DATE = LocalDate.of(2025, 3, 25);
    private static final Case QUESTION = Case.builder()
            .employee(Employee.builder().id("e1").unitHead(true).build())
            .workUnit(WorkUnit.builder().id("diskominfo").headcount(60).build())
            .request(Request.builder().mode(WorkMode.WFA).build())
            .build();
    private static final WfaRules RULES = WfaRules.bundled();

    static List<String> ids() {
        return RULES.policies();
    }

    @Test
    void the_compiler_is_not_there() {
        assertThatThrownBy(() -> Class.forName("org.drools.model.codegen.execmodel.ModelBuilderImpl"))
                .isInstanceOf(ClassNotFoundException.class);
        assertThatThrownBy(() -> Class.forName("org.kie.api.KieBase")).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void the_answer_is_the_one_of_the_readme() {
        Decision decision = RULES.policy("kab-malang").decide(QUESTION, DATE);

        assertThat(decision.outcome()).isEqualTo(Outcome.DENIED);
        assertThat(decision.findings().get(0).ruleId()).isEqualTo("kab-malang.heads-at-the-office");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_question_is_answered(String id) {
        Policy policy = RULES.policy(id);
        String unit =
                "{\"workUnit\":{\"id\":\"diskominfo\",\"headcount\":10},\"from\":\"2025-03-25\",\"to\":\"2025-03-25\","
                        + "\"members\":[{\"employee\":{\"id\":\"ani\"},\"days\":[{\"date\":\"2025-03-25\",\"request\":{\"mode\":\"WFA\"}}]}]}";
        String ready = "{\"date\":\"2025-12-29\",\"workUnit\":{\"id\":\"diskominfo\"}}";
        YearMonth month = YearMonth.from(DATE);

        assertThat(policy.decide(QUESTION, DATE).policy().id()).isEqualTo(id);
        assertThat(policy.comply(WorkedDay.of(QUESTION, DATE).build()).duties()).isNotNull();
        assertThat(policy.roster(policy.json().readRosterRequest(unit)).days()).hasSize(1);
        assertThat(policy.ready(policy.json().readPreparation(ready)).outcome()).isNotNull();
        assertThat(policy.penalties(month, Instant.parse("2025-04-01T00:00:00Z"))
                        .report()
                        .penalties())
                .isEmpty();
        assertThat(policy.rulebook(DATE).rules()).isNotEmpty();
        assertThat(policy.clock().zone()).isEqualTo(policy.zone());
    }

    @Test
    void lines_of_json_are_answered() throws IOException {
        String line = "{\"date\":\"2025-03-25\",\"employee\":{\"id\":\"e1\"},\"workUnit\":{\"id\":\"diskominfo\"},"
                + "\"request\":{\"mode\":\"WFA\"}}\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        BatchCounts counts = RULES.policy("kota-malang")
                .lines()
                .decide(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), out, 1, null);

        assertThat(counts.decided()).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("kota-malang.");
    }

    @Test
    void a_folder_is_refused_with_what_to_add() {
        assertThatThrownBy(() -> WfaRules.withFolder(Path.of("..", "region", "policies", "kota-contoh")))
                .isInstanceOfSatisfying(PolicyProblemsException.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.text().en())
                                    .startsWith("rules cannot be compiled, because these are not on the class path: ")
                                    .contains("de.siegmar:fastcsv", "org.drools:drools-ecj", "org.ow2.asm:asm")
                                    .contains("org.drools:drools-model-codegen", "org.drools:drools-model-compiler")
                                    .contains("org.snakeyaml:snakeyaml-engine", "`exclusions`");
                            assertThat(problem.text().id()).startsWith("aturan tidak dapat disusun");
                        }));
    }

    @Test
    void sessions_of_the_engine_are_refused_in_the_same_way() {
        WfaRules sessions = WfaRules.builder().engine(Engine.SESSION).build();

        assertThatThrownBy(() -> sessions.policy("kota-malang"))
                .isInstanceOf(PolicyProblemsException.class)
                .hasMessageContaining("org.drools:drools-model-compiler");
    }
}
