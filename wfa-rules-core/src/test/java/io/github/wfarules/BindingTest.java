package io.github.wfarules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import io.github.wfarules.testing.PolicyCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What binds a body's own units holds for the body and its agencies; what binds the territory, for those below as well. */
@Tag("once")
class BindingTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 25);

    /** A holiday of the province. */
    private static final LocalDate ANNIVERSARY = LocalDate.of(2025, 3, 26);

    @TempDir
    private Path directory;

    private void scenario(String rule) throws IOException {
        Path folder = Files.createDirectories(directory.resolve("kota/scenarios"));
        Files.writeString(folder.resolve("s.yaml"), """
                base: { employee: { id: e1 }, workUnit: { id: u1 }, request: { mode: WFA } }
                scenarios:
                  - { name: x, date: 2025-03-25, expect: { not: [ %s ] } }
                """.formatted(rule));
    }

    @BeforeEach
    void write() throws IOException {
        LayerTexts.nation(
                directory,
                """
                negara.share:
                  kind: percentage
                  bound: ceiling
                  title: { id: bagian, en: share }
                  values:
                    - { value: 50, from: 2025-01-01, basis: act-negara Pasal 2 }
                """,
                LayerTexts.rule("negara.opens", "opens", "request.mode != WorkMode.WFO", ""),
                LayerTexts.rule("negara.holiday", "excludes", "day.working == false", ""),
                LayerTexts.rule(
                        "negara.reports", "obliges", "request.mode != WorkMode.WFO", "@override(\"replaceable\")"),
                """
                rule "negara.share"
                    @effect("limits places") @basis("act-negara Pasal 1") @id("alasan") @en("reason")
                when
                    $case : WorkModeCase( request.mode != WorkMode.WFO )
                then
                    $case.atMost(percentage("negara.share"));
                end
                """);
        Files.writeString(directory.resolve("negara/calendar.yaml"), "years: [ 2025 ]\n");
        LayerTexts.province(
                directory,
                """
                negara.share:
                  values:
                    - { value: 10, from: 2025-01-01, basis: act-provinsi Pasal 2 }
                """,
                LayerTexts.rule("provinsi.applies", "applies", "request.mode == WorkMode.WFA", ""),
                LayerTexts.rule(
                        "provinsi.reports",
                        "obliges",
                        "request.mode == WorkMode.WFA",
                        "@replaces(\"negara.reports\")"));
        Files.writeString(directory.resolve("provinsi/calendar.yaml"), """
                days:
                  - date: 2025-03-26
                    kind: holiday
                    title: { id: Hari jadi, en: Anniversary }
                    basis: act-provinsi
                """);
        LayerTexts.city(directory, """
                negara.share:
                  values:
                    - { value: 30, from: 2025-01-01, basis: act-kota Pasal 2 }
                """, LayerTexts.rule("kota.applies", "applies", "request.mode == WorkMode.WFA", ""));
        LayerTexts.write(directory, "dinas", "", "agency", "provinsi", "");
    }

    private void provinceBindsOwnUnits() throws IOException {
        Path file = directory.resolve("provinsi/policy.yaml");
        Files.writeString(file, Files.readString(file).replace("binds: territory", "binds: own units"));
    }

    @Test
    void own_units_are_the_body_and_its_agencies() throws IOException {
        provinceBindsOwnUnits();

        for (String id : List.of("provinsi", "dinas")) {
            Decision decision = decide(id, DAY);
            assertThat(ruleIds(decision))
                    .containsExactly("negara.opens", "provinsi.applies", "negara.share", "provinsi.reports");
            assertThat(decision.outcome()).isEqualTo(Outcome.PERMITTED);
            assertThat(decision.places()).singleElement().satisfies(places -> assertThat(places.percentage())
                    .isEqualByComparingTo("10"));
            assertThat(decide(id, ANNIVERSARY).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        }
    }

    @Test
    void own_units_are_not_the_bodies_below() throws IOException {
        provinceBindsOwnUnits();

        Decision decision = decide("kota", DAY);

        assertThat(ruleIds(decision)).containsExactly("negara.opens", "kota.applies", "negara.share", "negara.reports");
        assertThat(decision.places()).singleElement().satisfies(places -> assertThat(places.percentage())
                .isEqualByComparingTo("30"));
        assertThat(decide("kota", ANNIVERSARY).outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(rules().policy("kota").rulebook().rules())
                .extracting(Rulebook.Rule::id)
                .doesNotContain("provinsi.applies");
    }

    @Test
    void hours_and_service_levels_of_own_units_are_not_those_of_the_bodies_below() throws IOException {
        Files.writeString(directory.resolve("provinsi/services.yaml"), """
                levels:
                  provinsi.answers:
                    title: { id: Jawaban, en: Answers }
                    basis: act-provinsi Pasal 3
                    services: [ question ]
                    starts: reported
                    met-by: answered
                    deadline: provinsi.time
                    clock: provinsi.clock
                """);
        Files.writeString(directory.resolve("provinsi/calendar.yaml"), """
                hours:
                  provinsi.hours:
                    title: { id: Jam kerja, en: Hours of work }
                    basis: act-provinsi Pasal 4
                    shifts:
                      - { weekdays: [ monday ], start: provinsi.start, work: provinsi.length }
                """);
        append("negara/policy.yaml", """
                  services:
                    question: { title: { id: pertanyaan, en: question } }
                  clocks:
                    elapsed: { title: { id: berjalan, en: elapsed } }
                """);
        append(
                "provinsi/parameters.yaml",
                parameter("time", "duration", "PT1H")
                        + parameter("length", "duration", "PT8H")
                        + parameter("start", "time", "\"07:30\"")
                        + parameter("clock", "codes\n  list: clocks", "[ elapsed ]"));

        Path own = directory.resolve("kota/parameters.yaml");
        Files.writeString(own, Files.readString(own).replace("value: 30", "value: 5"));
        assertThat(levels("kota")).as("of the territory").containsExactly("provinsi.answers");
        provinceBindsOwnUnits();

        assertThat(levels("dinas")).containsExactly("provinsi.answers");
        assertThat(rules().policy("dinas").clock().working(DAY.with(DayOfWeek.MONDAY)))
                .isTrue();
        assertThat(levels("kota")).isEmpty();
        assertThatThrownBy(() -> rules().policy("kota").clock())
                .hasMessage("no layer of the policy kota lays down hours of work");
    }

    @Test
    void a_scenario_that_names_a_rule_of_own_units_above_is_told_so_by_the_check() throws IOException {
        scenario("provinsi.reports");
        assertThat(problems("kota")).noneMatch(text -> text.contains("provinsi.reports"));

        provinceBindsOwnUnits();

        assertThat(problems("kota"))
                .contains("the rule `provinsi.reports` binds `provinsi` alone (`own units`) and never holds here;"
                        + " remove it");
    }

    private List<String> problems(String policy) {
        return PolicyCheck.of(directory, policy).stream()
                .map(problem -> problem.text().en())
                .toList();
    }

    private List<String> levels(String policy) {
        return rules().policy(policy).rulebook().levels().stream()
                .map(Rulebook.ServiceEntry::id)
                .toList();
    }

    private void append(String file, String text) throws IOException {
        Files.writeString(directory.resolve(file), text, StandardOpenOption.APPEND);
    }

    private static String parameter(String name, String kind, String value) {
        return """
                provinsi.%s:
                  kind: %s
                  bound: default
                  title: { id: nilai, en: value }
                  values: [ { value: %s, basis: act-provinsi Pasal 5 } ]
                """.formatted(name, kind, value);
    }

    @Test
    void the_territory_includes_the_bodies_below_and_bounds_what_they_set() throws IOException {
        assertThat(PolicyCheck.of(directory, "kota")).singleElement().satisfies(problem -> assertThat(
                        problem.text().en())
                .startsWith("`30` goes beyond the ceiling that `provinsi` sets"));

        Path own = directory.resolve("kota/parameters.yaml");
        Files.writeString(own, Files.readString(own).replace("value: 30", "value: 5"));

        assertThat(ruleIds(decide("kota", DAY)))
                .containsExactly(
                        "negara.opens", "kota.applies", "provinsi.applies", "negara.share", "provinsi.reports");
        assertThat(decide("kota", ANNIVERSARY).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private WfaRules rules() {
        return WfaRules.withFolder(directory);
    }

    private Decision decide(String policy, LocalDate date) {
        Case facts = Case.builder()
                .employee(Employee.builder().id("e-1").build())
                .workUnit(WorkUnit.builder().id("unit").headcount(40).build())
                .request(Request.builder().mode(WorkMode.WFA).build())
                .build();
        return rules().policy(policy).decide(facts, date);
    }

    private static List<String> ruleIds(Decision decision) {
        return decision.findings().stream().map(Finding::ruleId).toList();
    }
}
