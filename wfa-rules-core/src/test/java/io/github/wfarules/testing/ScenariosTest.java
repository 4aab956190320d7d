package io.github.wfarules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.wfarules.PolicyProblemsException;
import io.github.wfarules.UnknownPolicyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder from its files on disk to tests that pass and fail. */
class ScenariosTest {

    private static final String POLICY = """
            id: tiny
            title: { id: Kecil, en: Tiny }
            level: nation
            zone: Asia/Jakarta
            version: "1"
            instruments:
              law:
                kind: act
                title: { id: Undang-Undang, en: Law }
                from: 2025-01-01
                binds: territory
            """;

    private static final String RULES = """
            package wfa.tiny;

            import io.github.wfarules.facts.Discipline;
            import io.github.wfarules.facts.WorkMode;
            import io.github.wfarules.facts.WorkModeCase;

            rule "tiny.discipline"
                @effect("denies")
                @basis("law Pasal 1")
                @id("Sedang menjalani hukuman disiplin.")
                @en("Serving a disciplinary punishment.")
            when
                $case : WorkModeCase( request.mode != WorkMode.WFO, employee.discipline == Discipline.SERVING )
            then
                $case.finding();
            end

            rule "tiny.leave"
                @effect("excludes")
                @basis("law Pasal 2")
                @id("Sedang cuti.")
                @en("On leave.")
            when
                $case : WorkModeCase( day.onLeave == true )
            then
                $case.finding();
            end
            """;

    private static final String SCENARIOS = """
            base:
              employee: { id: e1, discipline: SERVING }
              workUnit: { id: u1 }
              request: { mode: WFA }
              day: { working: true, onLeave: false }
            scenarios:
              - name: Staff under discipline may not
                date: 2025-03-24
                expect: { outcome: DENIED, because: [ tiny.discipline ] }
              - name: The office needs no permission
                date: 2025-03-24
                case: { request: { mode: WFO } }
                expect: { outcome: DENIED, because: [ tiny.discipline ] }
            """;

    @TempDir
    private Path root;

    @BeforeEach
    void write() throws IOException {
        write("tiny/policy.yaml", POLICY);
        write("tiny/rules/tiny.drl", RULES);
        write("tiny/scenarios/tiny.yaml", SCENARIOS);
    }

    @Test
    void decides_every_scenario_of_a_folder() {
        Scenarios scenarios = Scenarios.in(root.resolve("tiny")).get(0);

        assertThat(scenarios.policy().id()).isEqualTo("tiny");
        assertThat(scenarios.run())
                .extracting(result -> result.scenario().name(), ScenarioResult::passed)
                .containsExactly(
                        tuple("Staff under discipline may not", true), tuple("The office needs no permission", false));
        assertThat(scenarios.run().get(1).differences())
                .extracting("en")
                .containsExactly(
                        "outcome: expected DENIED, got PERMITTED",
                        "rule `tiny.discipline`: expected that it certainly holds, got that it does not hold");
    }

    @Test
    void names_the_rules_that_no_scenario_is_about() {
        assertThat(Scenarios.in(root).get(0).rulesWithoutScenario()).containsExactly("tiny.leave");
    }

    @Test
    void becomes_tests_under_their_own_sentences() {
        List<DynamicContainer> policies = ScenarioTests.in(root).toList();
        List<DynamicTest> tests =
                policies.get(0).getChildren().map(DynamicTest.class::cast).toList();

        assertThat(policies).extracting("displayName").containsExactly("tiny");
        assertThat(tests)
                .extracting("displayName")
                .containsExactly("Staff under discipline may not", "The office needs no permission");
        assertThat(tests.get(1).getTestSourceUri()).hasValueSatisfying(source -> assertThat(source.toString())
                .startsWith("file:/")
                .endsWith("/tiny/scenarios/tiny.yaml?line=10"));
        assertThatCode(tests.get(0).getExecutable()::execute).doesNotThrowAnyException();
        assertThatThrownBy(tests.get(1).getExecutable()::execute)
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("scenarios/tiny.yaml:10: The office needs no permission\n"
                        + "  outcome: expected DENIED, got PERMITTED\n");
    }

    @Test
    void reports_the_problems_of_the_scenarios_all_at_once() throws IOException {
        write("tiny/scenarios/tiny.yaml", SCENARIOS.replace("discipline ]", "disciplin ]"));

        assertThatThrownBy(() -> Scenarios.in(root))
                .isInstanceOfSatisfying(PolicyProblemsException.class, problems -> assertThat(problems.problems())
                        .extracting("line")
                        .containsExactly(9, 13));
    }

    @Test
    void facts_that_contradict_each_other_are_told_with_the_place_of_their_scenario() throws IOException {
        write("tiny/scenarios/roster.yaml", """
                question: roster
                scenarios:
                  - name: Nobody asks
                    date: 2025-03-24
                    case: { workUnit: { id: u1 } }
                    expect: { outcome: ALL_PLACED }
                """);
        Scenarios scenarios = Scenarios.in(root).get(0);

        assertThatThrownBy(scenarios::run)
                .isInstanceOf(PolicyProblemsException.class)
                .hasMessage("scenarios/roster.yaml:3: case: members: there is nobody in this roster");
    }

    @Test
    void fails_where_there_is_nothing_to_test() throws IOException {
        Files.delete(root.resolve("tiny/scenarios/tiny.yaml"));

        assertThatThrownBy(() -> Scenarios.in(root))
                .isInstanceOf(PolicyProblemsException.class)
                .hasMessageContaining("the folder `tiny` holds no scenario");
        assertThatThrownBy(() -> Scenarios.in(root.resolve("nowhere")))
                .isInstanceOf(PolicyProblemsException.class)
                .hasMessageContaining("nowhere");
        assertThatThrownBy(() -> Scenarios.bundled("kota-mlaang"))
                .isInstanceOf(UnknownPolicyException.class)
                .hasMessageContaining("kota-mlaang");
    }

    @Test
    void what_comes_out_can_be_recorded_for_review() throws IOException {
        write("tiny/scenarios/tiny.yaml", SCENARIOS + """
                  - name: "On leave: nobody asks"
                    date: 2025-03-25
                    case: { day: { onLeave: true } }
                """);

        assertThatThrownBy(() -> Scenarios.in(root)).hasMessageContaining("the key `expect` is missing");
        Scenarios scenarios = Scenarios.toRecord(root).get(0);
        assertThat(scenarios.run()).extracting(ScenarioResult::passed).containsExactly(true, false, false);
        assertThat(scenarios.recorded()).containsOnlyKeys("work-mode");
        assertThat(scenarios.recorded().get("work-mode")).isEqualTo("""
                scenarios:
                  - name: The office needs no permission
                    date: 2025-03-24
                    case:
                      employee: { id: e1, discipline: SERVING }
                      workUnit: { id: u1 }
                      request: { mode: WFO }
                      day: { working: true, onLeave: false }
                      determinations: [ ]
                    expect:
                      outcome: PERMITTED
                      needs: [ ]
                  - name: "On leave: nobody asks"
                    date: 2025-03-25
                    case:
                      employee: { id: e1, discipline: SERVING }
                      workUnit: { id: u1 }
                      request: { mode: WFA }
                      day: { working: true, onLeave: true }
                      determinations: [ ]
                    expect:
                      outcome: NOT_APPLICABLE
                      excludes: [ tiny.leave ]
                      needs: [ ]
                """);

        write("tiny/scenarios/tiny.yaml", scenarios.recorded().get("work-mode"));
        assertThat(Scenarios.in(root).get(0).run()).hasSize(2).allMatch(ScenarioResult::passed);
    }

    @Test
    void the_scenarios_of_the_layers_above_are_asked_of_the_layer_below() throws IOException {
        write(
                "tiny/scenarios/tiny.yaml",
                SCENARIOS.replace("DENIED, because: [ tiny.discipline ] }\n  - name: The", "DENIED }\n  - name: The"));
        write(
                "below/policy.yaml",
                POLICY.replace("id: tiny", "id: below")
                        .replace("  law:", "  bylaw:")
                        .replace("level: nation", "level: city\nregion: \"99.01\"\nextends: tiny"));
        write(
                "below/rules/below.drl",
                RULES.substring(0, RULES.indexOf("rule \"tiny.leave\""))
                        .replace("wfa.tiny", "wfa.below")
                        .replace("\"law ", "\"bylaw ")
                        .replace("tiny.", "below.")
                        .replace("request.mode != WorkMode.WFO", "request.mode == WorkMode.WFO"));
        write(
                "below/scenarios/below.yaml",
                SCENARIOS
                        .substring(0, SCENARIOS.lastIndexOf("  - name"))
                        .replace("tiny.", "below.")
                        .replace("{ outcome: DENIED, because: [ below.discipline ] }", "{ outcome: DENIED }"));
        Scenarios below = Scenarios.in(root.resolve("below")).get(0);

        assertThat(below.above()).containsOnlyKeys("tiny");
        assertThat(below.above().get("tiny").run())
                .extracting(result -> result.scenario().name(), ScenarioResult::passed)
                .containsExactly(
                        tuple("Staff under discipline may not", true), tuple("The office needs no permission", false));
        assertThat(below.above().get("tiny").run().get(1).differences())
                .extracting("en")
                .containsExactly("rule `tiny.discipline`: expected that it certainly holds, got that it does not hold");
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
