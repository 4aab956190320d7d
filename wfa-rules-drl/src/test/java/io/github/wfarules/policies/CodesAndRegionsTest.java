package io.github.wfarules.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wfarules.Code;
import io.github.wfarules.Decision;
import io.github.wfarules.Finding;
import io.github.wfarules.Need;
import io.github.wfarules.Outcome;
import io.github.wfarules.Text;
import io.github.wfarules.WfaRules;
import io.github.wfarules.facts.Case;
import io.github.wfarules.facts.Day;
import io.github.wfarules.facts.Discipline;
import io.github.wfarules.facts.Employee;
import io.github.wfarules.facts.EmploymentStatus;
import io.github.wfarules.facts.Request;
import io.github.wfarules.facts.Service;
import io.github.wfarules.facts.Tasks;
import io.github.wfarules.facts.WorkMode;
import io.github.wfarules.facts.WorkUnit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a host has to know before it can ask: which policy is a region's, and which codes a policy knows. */
class CodesAndRegionsTest {
    private static final LocalDate IN_THE_WINDOW = LocalDate.of(2025, 3, 25);
    private static final WfaRules RULES = WfaRules.bundled();

    @ParameterizedTest
    @CsvSource({
        "35.07, kab-malang",
        "35.07.01, kab-malang",
        "35.07.01.2001, kab-malang",
        "35.78, national",
        "35.78.01, national",
        "35, national",
        "62, prov-kalimantan-tengah",
        "62.71, national"
    })
    void a_district_is_part_of_its_regency_but_a_city_is_no_part_of_the_government_of_its_province(
            String region, String policy) {
        assertThat(RULES.policy(region).id()).isEqualTo(policy);
    }

    @Test
    void asking_for_no_policy_names_what_is_missing() {
        assertThatNullPointerException().isThrownBy(() -> RULES.policy(null)).withMessage("idOrRegionCode");
    }

    @Test
    void the_lists_of_a_policy_hold_what_its_layers_declare() {
        assertThat(RULES.policy("kota-madiun").codes("units"))
                .contains(new Code(
                        "rsud",
                        new Text("Rumah Sakit Umum Daerah", "Regional General Hospital"),
                        List.of("Rumah Sakit Daerah")));
        assertThat(RULES.policy("national").codeLists()).contains("determinations", "posts", "service-types", "units");
    }

    @Test
    void an_unknown_list_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> RULES.policy("national").codes("unit"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`unit`")
                .hasMessageContaining("did you mean `units`?");
    }

    @Test
    void an_agency_of_no_list_is_unknown_until_it_is_said_to_be_another_one() {
        Decision silent = RULES.policy("kab-malang").decide(staffOf(null), IN_THE_WINDOW);
        assertThat(silent.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(silent.needs())
                .singleElement()
                .satisfies(need -> assertThat(need.text().en()).contains("`other` for one that is not in it"))
                .extracting(Need::name)
                .isEqualTo("workUnit.code");

        Decision said = RULES.policy("kab-malang").decide(staffOf("other"), IN_THE_WINDOW);
        assertThat(said.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(said.findings())
                .extracting(Finding::ruleId)
                .contains("kab-malang.applies", "kab-malang.wfa-quota-not-direct");
    }

    static Case staffOf(@Nullable String code) {
        return Case.builder()
                .employee(Employee.builder()
                        .id("e1")
                        .status(EmploymentStatus.PNS)
                        .discipline(Discipline.NONE)
                        .newInPost(false)
                        .unitHead(false)
                        .build())
                .workUnit(WorkUnit.builder()
                        .id("Kecamatan Singosari")
                        .code(code)
                        .headcount(60)
                        .service(Service.builder().direct(false).build())
                        .build())
                .request(Request.builder().mode(WorkMode.WFA).build())
                .tasks(Tasks.builder()
                        .outsideOffice(true)
                        .specialRoom(false)
                        .mustBeOutside(false)
                        .digital(true)
                        .minimalFaceToFace(true)
                        .independent(true)
                        .build())
                .day(Day.builder().onLeave(false).build())
                .build();
    }
}
