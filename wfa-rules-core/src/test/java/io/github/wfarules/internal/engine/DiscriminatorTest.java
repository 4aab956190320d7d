package io.github.wfarules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Decision;
import io.github.wfarules.Engine;
import io.github.wfarules.Finding;
import io.github.wfarules.PolicyTexts;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules for one agency are passed over in cases of another, and in no others. */
class DiscriminatorTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 25);
    private static final String[] RULES = {
        PolicyTexts.rule("opens", "opens", "request.mode != WorkMode.WFO"),
        PolicyTexts.rule("applies", "applies", "request.mode == WorkMode.WFA"),
        PolicyTexts.rule("one", "advises", "workUnit.code == \"diskominfo\""),
        PolicyTexts.rule("once-more", "advises", "request.mode == WorkMode.WFA, workUnit.code == \"diskominfo\""),
        PolicyTexts.rule("either", "advises", "workUnit.code == \"rsud\" || employee.unitHead == true"),
        PolicyTexts.rule("not", "advises", "workUnit.code != \"rsud\""),
        PolicyTexts.rule("both", "advises", "workUnit.code in ( \"rsud\", \"diskominfo\" )"),
    };

    @TempDir
    private Path directory;

    private WfaRules direct;
    private WfaRules session;

    @BeforeEach
    void load() {
        Path folder = PolicyTexts.write(directory, "", RULES);
        direct = WfaRules.builder().folder(folder).build();
        session = WfaRules.builder().engine(Engine.SESSION).folder(folder).build();
    }

    @AfterEach
    void close() {
        direct.close();
        session.close();
    }

    @ParameterizedTest
    @CsvSource({
        "diskominfo, both either not once-more one",
        "Dinas Kominfo, both either not once-more one",
        "rsud, both either",
    })
    void each_agency_has_its_own_rules_and_those_of_all(String unit, String expected) {
        assertThat(advice(decide(unit, true))).isEqualTo(List.of(expected.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"diskominfo, true", "rsud, false", "rsud, true", "an agency that no list knows, true", ", false"})
    void the_reference_says_the_same(@Nullable String unit, boolean head) {
        assertThat(decide(unit, head)).isEqualTo(session.policy("contoh").decide(facts(unit, head), DAY));
    }

    @Test
    void where_the_agency_is_unknown_the_rules_of_each_are_possible() {
        assertThat(advice(decide("an agency that no list knows", false)))
                .containsExactly("both", "either", "not", "once-more", "one");
    }

    private Decision decide(@Nullable String unit, boolean head) {
        return direct.policy("contoh").decide(facts(unit, head), DAY);
    }

    private static List<String> advice(Decision decision) {
        return decision.findings().stream()
                .map(Finding::ruleId)
                .map(id -> id.substring("contoh.".length()))
                .filter(id -> !id.equals("opens") && !id.equals("applies"))
                .toList();
    }

    private static Case facts(@Nullable String unit, boolean head) {
        return Case.builder()
                .employee(Employee.builder().id("e1").unitHead(head).build())
                .workUnit(WorkUnit.builder().id("u1").code(unit).build())
                .request(Request.builder().mode(WorkMode.WFA).build())
                .build();
    }
}
