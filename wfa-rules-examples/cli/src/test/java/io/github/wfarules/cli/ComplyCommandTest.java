package io.github.wfarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Compliance;
import io.github.wfarules.ComplianceOutcome;
import io.github.wfarules.WfaJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComplyCommandTest {
    private static final String DAY = """
            {"date":"2025-03-25","employee":{"id":"e1","status":"PNS","unitHead":false},\
            "workUnit":{"id":"diskominfo","headcount":60,"service":{"type":"informatics"}},"request":{"mode":"WFA"},\
            "day":{"onLeave":false},"worked":{"mode":"WFA","place":"other-location"},\
            "determinations":[{"code":"working-hours-kept","granted":true}],"log":{"events":[]}}
            """;
    private static final String MONTH = "{\"workUnit\":{\"id\":\"diskominfo\",\"headcount\":60,"
            + "\"service\":{\"type\":\"informatics\"}},\"from\":\"2025-03-01\",\"to\":\"2025-03-31\",\"days\":["
            + DAY.strip() + "],\"log\":{\"events\":[]}}\n";

    @Test
    void answers_days_and_periods_line_by_line() {
        Run run = Run.withInput(DAY + MONTH, "comply", "--policy", "kab-malang");

        assertThat(run.code()).isZero();
        Compliance day = WfaJson.readCompliance(run.lines().get(0));
        assertThat(day.outcome()).isEqualTo(ComplianceOutcome.VIOLATED);
        assertThat(day.violations())
                .extracting(finding -> finding.ruleId())
                .containsExactly("kab-malang.no-attendance");
        assertThat(WfaJson.readUnitCompliance(run.lines().get(1))
                        .employees()
                        .get(0)
                        .violated())
                .isEqualTo(1);
    }

    @Test
    void a_table_tells_people() {
        Run run = Run.withInput(DAY, "comply", "-p", "kab-malang", "--table");

        assertThat(run.out()).isEqualTo("""
                employee            unit            day                    answer           why
                ------------------  --------------  ---------------------  ---------------  --------------------------------------------
                e1                  diskominfo      2025-03-25             VIOLATED         - No attendance was filled in.
                                                                                            - kept: Staff on WFH or WFA must do the
                                                                                              assigned tasks.
                                                                                            - kept: Keep the hours of Presidential
                                                                                              Regulation 21/2023 for that week, those of
                                                                                              Ramadan included.
                """);
    }

    @Test
    void a_table_of_a_month_tells_days_and_people() {
        Run run = Run.withInput(MONTH, "comply", "-p", "kab-malang", "--table", "--lang", "id");

        assertThat(run.out())
                .contains("2025-03-01/03-31       DILANGGAR")
                .contains("hari fleksibel: 1")
                .contains("perlu diketahui: penetapan: Penyesuaian\n");
    }

    @Test
    void a_month_becomes_a_page_and_a_day_does_not() {
        assertThat(Run.withInput(MONTH, "comply", "-p", "kab-malang", "--page").out())
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n");
        Run day = Run.withInput(DAY, "comply", "-p", "kab-malang", "--page");
        assertThat(day.out()).isEmpty();
        assertThat(day.err()).contains("`--page` is for periods of units");
    }

    @Test
    void a_browser_prints_the_page(@TempDir Path directory) throws IOException, InterruptedException {
        Path page = Files.writeString(
                directory.resolve("page.html"),
                Run.withInput(MONTH, "comply", "-p", "kab-malang", "--page").out());
        Path printed = directory.resolve("page.pdf");

        Browser.open(page, directory, "--print-to-pdf=" + printed);

        assertThat(Files.readAllBytes(printed)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void an_instant_without_a_zone_is_unusable_and_says_where() {
        String local = DAY.replace(
                "\"events\":[]", "\"events\":[{\"code\":\"presence-entry\",\"at\":\"2025-03-25T07:40:00\"}]");

        Run run = Run.withInput(local, "comply", "-p", "kab-malang");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("\"path\":\"log.events[0].at\"").contains("its zone is missing");
    }
}
