package io.github.wfarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code wfa coverage}: what no scenario of a folder exercises. */
class CoverageCommandTest extends ExampleCityFolder {
    @Test
    void coverage_shows_what_no_scenario_exercises() {
        Run run = Run.wfa("coverage", folder.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern("kota-contoh.no-heads +1 +0 +2 +0")
                .contains("rules/heads.drl:12 never decided by being false: employee.unitHead == true")
                .contains("0 % of rules, 0 % of conditions");
    }

    @Test
    void too_little_coverage_fails() throws IOException {
        assertThat(Run.wfa("coverage", folder.toString(), "--least-rules", "1").code())
                .isEqualTo(1);

        write("scenarios/heads.yaml", SCENARIO + """
                  - name: Staff of the agency are no heads
                    date: 2025-05-05
                    case: { employee: { unitHead: false } }
                    expect: { outcome: UNDETERMINED }
                  - name: A head in the office
                    date: 2025-05-05
                    case: { request: { mode: WFO } }
                    expect: { outcome: PERMITTED }
                """);

        Run run = Run.wfa("coverage", folder.toString(), "--least-rules", "100", "--least-conditions", "100");
        assertThat(run.out()).contains("100 % of rules, 100 % of conditions");
        assertThat(run.code()).isZero();
    }

    @Test
    void coverage_is_shown_as_a_page_and_as_json() throws IOException {
        Path page = root.resolve("coverage.html");

        Run run = Run.wfa("coverage", folder.toString(), "--json", "--html", page.toString());

        assertThat(run.out()).startsWith("{\"policy\":{\"id\":\"kota-contoh\"").contains("\"madeTrue\":1");
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .contains("rule &quot;kota-contoh.no-heads&quot;", "<span class=\"part\">", "true 1, false 0")
                .doesNotContain("http", "<script", "src=");
    }
}
