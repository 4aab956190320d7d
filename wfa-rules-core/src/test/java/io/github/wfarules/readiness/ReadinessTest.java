package io.github.wfarules.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.wfarules.BadInputException;
import io.github.wfarules.LimitedForm;
import io.github.wfarules.Need;
import io.github.wfarules.Obstacle;
import io.github.wfarules.Policy;
import io.github.wfarules.PolicyTexts;
import io.github.wfarules.Readiness;
import io.github.wfarules.ReadinessOutcome;
import io.github.wfarules.Text;
import io.github.wfarules.WfaJson;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.Assessment;
import io.github.wfarules.facts.Attributes;
import io.github.wfarules.facts.Preparation;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.WorkUnit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a unit of a made-up region is ready; the region's thresholds are illustrative. */
class ReadinessTest {
    private static final String POLICY = """
            id: contoh
            title: { id: Contoh, en: Example }
            level: nation
            zone: Asia/Jakarta
            version: "1"
            instruments:
              kajian:
                kind: act
                title: { id: Pedoman kajian, en: Guideline of the study }
                number: not stated
                date: 2025-01-01
                from: 2025-01-01
                binds: territory
            lists:
              service-types:
                administration: { title: { id: Administrasi, en: Administration } }
                health: { title: { id: Kesehatan, en: Health } }
              determinations:
                digital-records: { title: { id: Catatan digital, en: Digital records } }
              work-kinds:
                desk: { title: { id: Meja, en: Desk } }
                field: { title: { id: Lapangan, en: Field } }
            attributes:
              assessment:
                coverage: { type: number, title: { id: cakupan jaringan, en: network coverage } }
                mainWork: { type: code, list: work-kinds, title: { id: pekerjaan utama, en: main kind of work } }
                trained: { type: number, title: { id: pegawai terlatih, en: trained employees } }
                measures: { type: flag, title: { id: ukuran kinerja, en: performance measures } }
            """;
    private static final String PARAMETERS = """
            contoh.coverage:
              kind: number
              bound: default
              title: { id: Cakupan terendah, en: Least coverage }
              values: [ { value: 80, illustrative: true } ]
            contoh.trained:
              kind: number
              bound: default
              title: { id: Pegawai terlatih terendah, en: Least trained }
              values: [ { value: 50, illustrative: true } ]
            contoh.services:
              kind: codes
              list: service-types
              bound: default
              title: { id: Layanan, en: Services }
              values: [ { value: [ administration ], basis: kajian Bab 2 } ]
            contoh.days:
              kind: weekdays
              bound: default
              title: { id: Hari, en: Days }
              values: [ { value: [ friday, monday ], basis: kajian Bab 2 } ]
            contoh.share:
              kind: percentage
              bound: default
              title: { id: Bagian, en: Share }
              values: [ { value: 25, basis: kajian Bab 2 } ]
            """;
    private static final Attributes ANSWERS = Attributes.NONE
            .with("coverage", 95)
            .with("mainWork", "desk")
            .with("trained", 80)
            .with("measures", true);

    @TempDir
    private static Path directory;

    private static Policy policy;

    private static String rule(String name, String effect, String condition, String consequence) {
        return """

                rule "contoh.%s"
                    @effect("%s")
                    @basis("kajian Bab 1")
                    @id("alasan %s")
                    @en("reason %s")
                when
                    $case : ReadinessCase( %s )
                then
                    %s
                end
                """.formatted(name, effect, name, name, condition, consequence);
    }

    @BeforeAll
    static void write() throws IOException {
        Path folder = directory.resolve("contoh");
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("policy.yaml"), POLICY);
        Files.writeString(folder.resolve("parameters.yaml"), PARAMETERS);
        Files.writeString(
                folder.resolve("rules/readiness.drl"),
                "package wfa.contoh;\n\nimport io.github.wfarules.facts.ReadinessCase;\n"
                        + rule(
                                "network",
                                "denies",
                                "assessment.coverage < number(\"contoh.coverage\")",
                                "$case.finding();")
                        + rule("field-work", "denies", "assessment.mainWork == \"field\"", "$case.finding();")
                        + rule("no-measures", "denies", "assessment.measures == false", "$case.finding();")
                        + rule(
                                "feasible",
                                "applies",
                                "assessment.coverage >= number(\"contoh.coverage\"), assessment.measures == true",
                                "$case.finding();")
                        + rule(
                                "few-trained-share",
                                "limits form",
                                "assessment.trained < number(\"contoh.trained\")",
                                "$case.upTo(percentage(\"contoh.share\"));")
                        + rule(
                                "few-trained-days",
                                "limits form",
                                "assessment.trained < number(\"contoh.trained\")",
                                "$case.onlyOn(weekdays(\"contoh.days\"));")
                        + rule(
                                "health-services",
                                "limits form",
                                "service.type == \"health\"",
                                "$case.onlyFor(codes(\"contoh.services\"));")
                        + rule("unserved", "limits form", "service.essential == true", "$case.limited();")
                        + rule("no-records", "advises", "!filed(\"digital-records\")", "$case.finding();"));
        policy = WfaRules.withFolder(folder).policy("contoh");
    }

    private static Readiness ready(Attributes answers) {
        return policy.ready(preparation("administration", answers));
    }

    private static Preparation preparation(String service, Attributes answers) {
        return Preparation.builder()
                .date(LocalDate.of(2025, 12, 29))
                .workUnit(WorkUnit.builder()
                        .id("u-1")
                        .service(
                                Service.builder().type(service).essential(false).build())
                        .build())
                .assessment(new Assessment(answers))
                .build();
    }

    @Test
    void a_unit_that_meets_everything_is_ready() {
        Readiness readiness = ready(ANSWERS);

        assertThat(readiness.outcome()).isEqualTo(ReadinessOutcome.READY);
        assertThat(readiness.findings())
                .extracting(finding -> finding.ruleId())
                .containsExactly("contoh.feasible", "contoh.no-records");
        assertThat(readiness.needs()).isEmpty();
        assertThat(readiness.illustrative()).isTrue();
    }

    @Test
    void what_stands_in_the_way_comes_with_what_would_change_it() {
        Readiness readiness =
                ready(ANSWERS.with("coverage", 79).with("mainWork", "Lapangan").with("measures", false));

        assertThat(readiness.outcome()).isEqualTo(ReadinessOutcome.NOT_READY);
        assertThat(readiness.obstacles())
                .extracting(obstacle -> obstacle.finding().ruleId())
                .containsExactly("contoh.field-work", "contoh.network", "contoh.no-measures");
        assertThat(readiness.obstacles())
                .flatExtracting(Obstacle::remedies)
                .extracting(Text::en)
                .containsExactly(
                        "main kind of work: other than field",
                        "network coverage: at least 80",
                        "performance measures: yes");
        assertThat(ready(ANSWERS.with("coverage", 80)).outcome()).isEqualTo(ReadinessOutcome.READY);
    }

    @Test
    void a_limited_form_says_for_whom_on_which_days_and_for_how_many() {
        Readiness readiness = policy.ready(preparation("health", ANSWERS.with("trained", 49)));

        assertThat(readiness.outcome()).isEqualTo(ReadinessOutcome.LIMITED);
        assertThat(readiness.forms()).extracting(LimitedForm::upTo).contains(new BigDecimal("25"));
        assertThat(readiness.forms())
                .flatExtracting(LimitedForm::onlyOn)
                .containsExactly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        assertThat(readiness.forms()).flatExtracting(LimitedForm::onlyFor).containsExactly("administration");
        assertThat(readiness.forms().get(0).finding().values())
                .extracting(value -> value.parameter())
                .contains("contoh.days");
    }

    @Test
    void an_unknown_answer_leaves_it_undetermined_unless_it_cannot_matter() {
        Readiness unknown = ready(ANSWERS.without("coverage"));
        assertThat(unknown.outcome()).isEqualTo(ReadinessOutcome.UNDETERMINED);
        assertThat(unknown.needs()).extracting(Need::name).containsExactly("assessment.coverage");

        assertThat(ready(ANSWERS.without("coverage").with("measures", false)).outcome())
                .isEqualTo(ReadinessOutcome.NOT_READY);
    }

    @Test
    void an_answer_that_the_policy_does_not_ask_for_is_refused() {
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> ready(ANSWERS.with("internet", true)))
                .withMessage("assessment.internet: the policy does not declare this field");
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(
                        () -> policy.json()
                                .readPreparation(
                                        "{\"date\":\"2025-12-29\",\"workUnit\":{\"id\":\"u\"},\"assessment\":{\"coverage\":\"much\"}}"))
                .satisfies(bad -> assertThat(bad.path()).isEqualTo("assessment.coverage"));
    }

    @Test
    void facts_and_answers_survive_json() {
        Preparation facts = preparation("health", ANSWERS.with("trained", 49));

        assertThat(policy.json().readPreparation(WfaJson.write(facts))).isEqualTo(facts);
        assertThat(WfaJson.readReadiness(WfaJson.write(policy.ready(facts)))).isEqualTo(policy.ready(facts));
    }

    @Test
    void a_policy_without_criteria_says_that_it_has_none(@TempDir Path elsewhere) {
        Readiness nothing = WfaRules.withFolder(PolicyTexts.write(elsewhere, ""))
                .policy("contoh")
                .ready(preparation("administration", Attributes.NONE));

        assertThat(nothing.outcome()).isEqualTo(ReadinessOutcome.UNDETERMINED);
        assertThat(nothing.needs())
                .extracting(need -> need.text().en())
                .isEqualTo(List.of("by what readiness is enough; this policy does not say"));
    }
}
