package io.github.wfarules.compliance;

import static io.github.wfarules.compliance.ComplianceFixture.TUESDAY;
import static io.github.wfarules.compliance.ComplianceFixture.UNIT;
import static io.github.wfarules.compliance.ComplianceFixture.log;
import static io.github.wfarules.compliance.ComplianceFixture.policy;
import static io.github.wfarules.compliance.ComplianceFixture.result;
import static io.github.wfarules.compliance.ComplianceFixture.session;
import static io.github.wfarules.compliance.ComplianceFixture.well;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Language;
import io.github.wfarules.UnitCompliance;
import io.github.wfarules.UnitPage;
import io.github.wfarules.WfaJson;
import io.github.wfarules.facts.UnitPeriod;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class UnitPageTest {
    private static UnitCompliance answer() {
        return policy().complyUnit(UnitPeriod.builder()
                .workUnit(UNIT)
                .from(TUESDAY)
                .to(TUESDAY)
                .days(List.of(well(TUESDAY)
                        .log(log(TUESDAY, result(TUESDAY), session(TUESDAY, "PT8H")))
                        .build()))
                .build());
    }

    @Test
    void the_page_says_what_was_not_kept_what_follows_and_what_is_needed() {
        String page = UnitPage.html(answer(), "Dinas <Contoh> & Co", Language.ENGLISH);

        assertThat(page)
                .contains("Compliance of flexible work: Dinas &lt;Contoh&gt; &amp; Co")
                .contains("<p class=\"outcome\">VIOLATED</p>")
                .contains("<td>2025-03-25</td>\n<td>e-1</td>\n<td>No morning entry (0).</td>\n"
                        + "<td>Spoken reprimand (Head of the unit)</td>\n<td>Example regulation, Pasal 2</td>")
                .contains("Uses illustrative values")
                .contains("whether the head of the agency (acting heads included) worked from the office")
                .contains(policy().version().digest())
                .doesNotContain("<script")
                .doesNotContain("http");
    }

    @Test
    void the_page_is_written_in_indonesian_too() {
        assertThat(UnitPage.html(answer(), "Dinas", Language.INDONESIAN))
                .contains("<html lang=\"id\">")
                .contains("Kepatuhan kerja fleksibel: Dinas")
                .contains("Tidak ada presensi pagi (0).");
    }

    @Test
    void the_answer_survives_json() {
        assertThat(WfaJson.readUnitCompliance(WfaJson.write(answer()))).isEqualTo(answer());
    }
}
