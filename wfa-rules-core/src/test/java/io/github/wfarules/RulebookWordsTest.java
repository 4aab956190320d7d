package io.github.wfarules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a sentence speaks of what only a case can tell, the rulebook says what that is. */
class RulebookWordsTest {
    @TempDir
    private Path directory;

    private Text reason(String reads) {
        String rule = PolicyTexts.rule("short", "denies", "request.mode == WorkMode.WFA")
                .replace("alasan short", "alasan {" + reads + "}")
                .replace("reason short", "reason {" + reads + "}")
                .replace('"' + "alasan", "'alasan")
                .replace('"' + "reason", "'reason")
                .replace("}\")", "}')");
        return WfaRules.withFolder(PolicyTexts.write(directory, "", rule))
                .policy("contoh")
                .rulebook()
                .rules()
                .get(0)
                .reason();
    }

    @Test
    void the_days_of_notice_are_no_filing_day() {
        assertThat(reason("noticeDays"))
                .isEqualTo(new Text(
                        "alasan {jumlah hari dari pengajuan sampai hari itu}",
                        "reason {the number of days from the filing of the request to the day}"));
    }

    @Test
    void a_fact_is_called_by_its_name_for_people() {
        assertThat(reason("week.flexibleDays").en())
                .isEqualTo("reason {the number of flexible working days in the week}");
    }

    @Test
    void a_field_that_a_policy_declares_stays_as_it_is_written() {
        assertThat(reason("employee.distance").en()).isEqualTo("reason {employee.distance}");
    }

    @Test
    void who_made_an_act_and_when_are_two_things() {
        assertThat(reason("signedBy(\"applied\")").en()).isEqualTo("reason {who decided: put into effect}");
        assertThat(reason("madeOn(\"applied\")").id()).isEqualTo("alasan {tanggal keputusan: diberlakukan}");
        assertThat(reason("filed(\"applied\")").en()).isEqualTo("reason {put into effect}");
    }
}
