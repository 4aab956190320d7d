package io.github.wfarules.policies;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Effect;
import io.github.wfarules.Policy;
import io.github.wfarules.Rulebook;
import io.github.wfarules.WfaRules;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulebookTest {
    private static final LocalDate IN_THE_WINDOW = LocalDate.of(2025, 3, 25);
    private static final LocalDate AFTER_IT = LocalDate.of(2025, 6, 23);

    private final Policy city = WfaRules.bundled().policy("kota-malang");

    @Test
    void on_a_day_only_what_holds_on_it_is_shown() {
        assertThat(city.rulebook(IN_THE_WINDOW).rules())
                .extracting(Rulebook.Rule::id)
                .contains("kota-malang.wfa-quota", "national.se-2-2025-discipline")
                .doesNotContain("national.discipline");
        assertThat(city.rulebook(AFTER_IT).rules())
                .extracting(Rulebook.Rule::id)
                .contains("national.discipline")
                .doesNotContain("kota-malang.wfa-quota");
    }

    @Test
    void without_a_day_all_is_shown_with_the_days_of_each() {
        Rulebook.Rule quota = rule(city.rulebook(), "kota-malang.wfa-quota");

        assertThat(quota.from()).isEqualTo("2025-03-24");
        assertThat(quota.to()).isEqualTo("2025-03-27");
        assertThat(city.rulebook().rules())
                .extracting(Rulebook.Rule::id)
                .contains("national.discipline", "national.se-2-2025-discipline");
    }

    @Test
    void a_rule_says_which_layer_set_it_and_what_it_rests_on() {
        Rulebook.Rule quota = rule(city.rulebook(IN_THE_WINDOW), "kota-malang.wfa-quota");

        assertThat(quota.layer()).isEqualTo("kota-malang");
        assertThat(quota.effect()).isEqualTo(Effect.LIMITS_PLACES);
        assertThat(quota.basis().instrument().id()).isEqualTo("se-walikota-malang-8-2025");
        assertThat(quota.reason().en()).startsWith("At most 5 per cent");
    }

    @Test
    void a_duty_says_who_owes_it_and_to_whom() {
        Rulebook regency = WfaRules.bundled().policy("kab-malang").rulebook(IN_THE_WINDOW);
        Rulebook.Rule report = rule(regency, "kab-malang.heads-report");

        assertThat(report.duty().by().code()).isEqualTo("unit-head");
        assertThat(report.duty().to().code()).isEqualTo("head-of-bkpsdm");
        assertThat(report.duty().due()).as("no source states a day").isNull();
    }

    @Test
    void a_violation_says_which_duty_was_not_kept() {
        Rulebook regency = WfaRules.bundled().policy("kab-malang").rulebook(IN_THE_WINDOW);

        assertThat(rule(regency, "kab-malang.no-attendance").of()).isEqualTo("kab-malang.attendance");
        assertThat(rule(regency, "kab-malang.no-attendance").follows()).isNull();
        assertThat(rule(regency, "kab-malang.heads-report").of()).isNull();
    }

    @Test
    void a_consequence_of_a_breach_names_its_deduction_and_the_book_has_levels_and_deductions() {
        Rulebook madiun = WfaRules.bundled().policy("kota-madiun").rulebook(LocalDate.of(2025, 6, 23));

        assertThat(rule(madiun, "kota-madiun.street-light-not-handled").follows())
                .isEqualTo(new Rulebook.Follows(null, null, "kota-madiun.street-light"));
        assertThat(madiun.levels())
                .filteredOn(level -> level.layer().equals("kota-madiun"))
                .singleElement()
                .satisfies(level -> {
                    assertThat(level.id()).isEqualTo("kota-madiun.street-light");
                    assertThat(level.from()).isEqualTo("2025-06-20");
                    assertThat(level.basis().instrument().id()).isEqualTo("walikota-madiun-2025-06-20");
                    assertThat(level.terms())
                            .contains(
                                    new Rulebook.Term("services", List.of("street-light"), null),
                                    new Rulebook.Term("deadline", List.of(), "kota-madiun.street-light-deadline"))
                            .extracting(Rulebook.Term::key)
                            .as("what the mayor did not say is not there")
                            .doesNotContain("pauses", "reopened");
                });
        assertThat(madiun.deductions()).singleElement().satisfies(deduction -> assertThat(deduction.terms())
                .contains(
                        new Rulebook.Term("per", List.of("occurrence"), null),
                        new Rulebook.Term("rate", List.of(), "kota-madiun.street-light-deduction")));
        assertThat(WfaRules.bundled()
                        .policy("kota-madiun")
                        .rulebook(LocalDate.of(2025, 6, 19))
                        .levels())
                .extracting(Rulebook.ServiceEntry::layer)
                .as("the day before the statement")
                .containsOnly("national");
    }

    @Test
    void a_rule_says_which_question_it_helps_to_answer_and_days_are_days() {
        Rulebook province = WfaRules.bundled().policy("prov-kalimantan-tengah").rulebook(LocalDate.of(2025, 12, 29));

        assertThat(rule(province, "prov-kalimantan-tengah.infrastructure-not-ready")
                        .question())
                .isEqualTo(Rulebook.Question.READINESS);
        assertThat(rule(province, "national.discipline").question()).isEqualTo(Rulebook.Question.WORK_MODE);
        assertThat(province.values())
                .filteredOn(value -> value.parameter().equals("national.complaint-days-60"))
                .extracting(Rulebook.Value::value)
                .containsExactly("P60D");
        assertThat(province.values())
                .filteredOn(value -> value.parameter().equals("national.population-document-most"))
                .extracting(Rulebook.Value::value)
                .containsExactly("PT24H");
    }

    @Test
    void a_value_says_its_days_and_its_basis() {
        assertThat(city.rulebook(IN_THE_WINDOW).values())
                .filteredOn(value -> value.parameter().equals("kota-malang.wfa-quota"))
                .singleElement()
                .satisfies(value -> {
                    assertThat(value.value()).isEqualTo("5");
                    assertThat(value.bound()).isEqualTo(Rulebook.Bound.CEILING);
                    assertThat(value.basis().instrument().id()).isEqualTo("se-walikota-malang-8-2025");
                });
    }

    @Test
    void a_parameter_without_a_value_is_shown_to_have_none() {
        assertThat(city.rulebook(IN_THE_WINDOW).values())
                .filteredOn(value -> value.parameter().equals("national.max-flexible-days-per-week"))
                .singleElement()
                .satisfies(value -> {
                    assertThat(value.value())
                            .as("PermenPANRB 4/2025 came later")
                            .isNull();
                    assertThat(value.layer()).isNull();
                });
    }

    private static Rulebook.Rule rule(Rulebook rulebook, String id) {
        return rulebook.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
