package io.github.wfarules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Week;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A nation, a province, a city and an agency, each in a folder of its own, each speaking on its own days. */
class LayeredFoldersTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 3, 23);
    private static final LocalDate PROVINCE_ONLY = LocalDate.of(2025, 3, 24);
    private static final LocalDate AND_CITY = LocalDate.of(2025, 3, 25);
    private static final LocalDate AND_AGENCY = LocalDate.of(2025, 3, 26);
    private static final LocalDate AFTER = LocalDate.of(2025, 3, 28);

    @TempDir
    private Path directory;

    private Policy agency;

    @BeforeEach
    void write() throws IOException {
        LayerTexts.nation(
                directory,
                """
                negara.limit:
                  kind: number
                  bound: ceiling
                  title: { id: batas, en: limit }
                  values:
                    - { value: 4, from: 2025-01-01, basis: act-negara Pasal 2 }
                """,
                LayerTexts.rule("negara.opens", "opens", "request.mode != WorkMode.WFO", ""),
                LayerTexts.rule(
                        "negara.applies", "applies", "request.mode == WorkMode.WFA", "@override(\"replaceable\")"),
                LayerTexts.rule("negara.limit", "denies", "week.flexibleDays >= number(\"negara.limit\")", ""),
                LayerTexts.rule(
                        "negara.reports",
                        "obliges",
                        "request.mode == WorkMode.WFA",
                        "@override(\"replaceable\") @by(\"staff\")"));
        LayerTexts.province(
                directory, """
                negara.limit:
                  values:
                    - { value: 3, from: 2025-03-24, to: 2025-03-27, basis: act-provinsi Pasal 2 }
                """, LayerTexts.rule("provinsi.applies", "applies", "request.mode == WorkMode.WFA", """
                @replaces("negara.applies") @override("replaceable") @from("2025-03-24") @to("2025-03-27")"""));
        LayerTexts.city(
                directory, """
                negara.limit:
                  values:
                    - { value: 2, from: 2025-03-25, to: 2025-03-26, basis: act-kota Pasal 2 }
                """, LayerTexts.rule("kota.applies", "applies", "request.mode == WorkMode.WFA", """
                @replaces("provinsi.applies") @from("2025-03-25") @to("2025-03-26")"""));
        LayerTexts.write(
                directory,
                "dinas",
                "",
                "agency",
                "kota",
                """
                negara.limit:
                  values:
                    - { value: 1, from: 2025-03-26, to: 2025-03-26, basis: act-dinas Pasal 2 }
                """,
                LayerTexts.rule("dinas.advises", "advises", "request.mode == WorkMode.WFA", """
                @from("2025-03-26") @to("2025-03-26")"""));
        Files.writeString(directory.resolve("dinas/policy.yaml"), """
                switch-off:
                  - { rule: negara.reports, from: 2025-03-26, to: 2025-03-26, basis: act-dinas }
                """, StandardOpenOption.APPEND);
        agency = WfaRules.builder().folder(directory).build().policy("dinas");
    }

    @Test
    void has_all_four_layers_from_the_top() {
        assertThat(agency.rulebook().layers()).containsExactly("negara", "provinsi", "kota", "dinas");
        assertThat(agency.warnings()).isEmpty();
    }

    @Test
    void on_each_day_the_nearest_layer_that_speaks_sets_the_value_and_the_answer_says_which() {
        assertThat(limit(BEFORE)).isEqualTo("4 by negara, act-negara");
        assertThat(limit(PROVINCE_ONLY)).isEqualTo("3 by provinsi, act-provinsi");
        assertThat(limit(AND_CITY)).isEqualTo("2 by kota, act-kota");
        assertThat(limit(AND_AGENCY)).isEqualTo("1 by dinas, act-dinas");
        assertThat(limit(LocalDate.of(2025, 3, 27))).isEqualTo("3 by provinsi, act-provinsi");
        assertThat(limit(AFTER)).isEqualTo("4 by negara, act-negara");
    }

    @Test
    void on_each_day_the_nearest_replacement_stands_in_for_the_rule_and_the_answer_says_whose_it_is() {
        assertThat(held(BEFORE)).containsExactly("negara.opens", "negara.applies", "negara.reports");
        assertThat(held(PROVINCE_ONLY)).containsExactly("negara.opens", "provinsi.applies", "negara.reports");
        assertThat(held(AND_CITY)).containsExactly("negara.opens", "kota.applies", "negara.reports");
        assertThat(held(AND_AGENCY)).containsExactly("negara.opens", "kota.applies", "dinas.advises");
        assertThat(held(LocalDate.of(2025, 3, 27)))
                .containsExactly("negara.opens", "provinsi.applies", "negara.reports");
        assertThat(held(AFTER)).containsExactly("negara.opens", "negara.applies", "negara.reports");
        assertThat(agency.decide(facts(0), AND_AGENCY).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.ruleId()).startsWith(finding.layer() + "."));
    }

    @Test
    void a_layer_in_the_middle_is_not_moved_by_those_below_it() {
        try (WfaRules rules = WfaRules.builder().folder(directory).build()) {
            Policy city = rules.policy("99.71");

            assertThat(city.id()).isEqualTo("kota");
            assertThat(held(city, AND_AGENCY)).containsExactly("negara.opens", "kota.applies", "negara.reports");
            assertThat(city.version().digest()).isNotEqualTo(agency.version().digest());
        }
    }

    @Test
    void the_digest_of_a_layer_changes_with_any_layer_above_it() throws IOException {
        Path nation = directory.resolve("negara/parameters.yaml");
        Files.writeString(nation, Files.readString(nation).replace("value: 4", "value: 5"));

        try (WfaRules rules = WfaRules.builder().folder(directory).build()) {
            assertThat(rules.policy("dinas").version().digest())
                    .isNotEqualTo(agency.version().digest());
        }
    }

    private String limit(LocalDate date) {
        Finding denial = agency.decide(facts(7), date).findings().stream()
                .filter(finding -> finding.effect() == Effect.DENIES)
                .findFirst()
                .orElseThrow();
        ValueUsed used = denial.values().get(0);
        assertThat(denial.layer()).isEqualTo("negara");
        return used.value() + " by " + used.layer() + ", "
                + used.basis().instrument().id();
    }

    private List<String> held(LocalDate date) {
        return held(agency, date);
    }

    private static List<String> held(Policy policy, LocalDate date) {
        Decision decision = policy.decide(facts(0), date);
        assertThat(decision.outcome()).isEqualTo(Outcome.PERMITTED);
        return decision.findings().stream().map(Finding::ruleId).toList();
    }

    private static Case facts(int flexibleDays) {
        return Case.builder()
                .employee(Employee.builder().id("e-1").build())
                .workUnit(WorkUnit.builder().id("unit").build())
                .request(Request.builder().mode(WorkMode.WFA).build())
                .week(Week.builder().flexibleDays(flexibleDays).build())
                .build();
    }
}
