package io.github.wfarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** {@code wfa mutate}: which changes of a folder no scenario notices. */
class MutateCommandTest extends ExampleCityFolder {
    @Test
    void mutate_names_each_change_that_no_scenario_notices() {
        Run run = Run.wfa("mutate", folder.toString(), "--least", "100");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "rules/heads.drl:12: kota-contoh.no-heads: condition left out: `request.mode != WorkMode.WFO`",
                        "  this scenario would notice it; keep it as a file in scenarios/:\n    scenarios:\n      - name: ")
                .containsPattern("kota-contoh: \\d+ of \\d+ changes noticed \\(\\d+ %\\)\n$");
    }

    @Test
    void mutate_finds_who_notices_that_an_agency_is_left_out() {
        String begun = root.resolve("kota-mulai").toString();
        Run.wfa("new", begun, "--region", "99.72");

        assertThat(Run.wfa("mutate", begun).out())
                .containsPattern(
                        "`bappeda` left out\n  this scenario would notice it; keep it as a file in scenarios/:\n"
                                + "(.+\n)+? +workUnit: \\{ id: u1, code: bappeda, headcount: 40 \\}\n");
    }

    @Test
    void mutate_waits_until_the_scenarios_pass() throws IOException {
        write("scenarios/heads.yaml", SCENARIO.replace("DENIED", "PERMITTED"));

        Run run = Run.wfa("mutate", folder.toString());

        assertThat(run).isEqualTo(new Run(1, "the scenarios of kota-contoh do not pass; run `wfa test` first\n", ""));
    }
}
