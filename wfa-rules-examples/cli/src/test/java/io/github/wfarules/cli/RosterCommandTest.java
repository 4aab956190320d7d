package io.github.wfarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.WfaJson;
import io.github.wfarules.roster.Certificate;
import io.github.wfarules.roster.Roster;
import io.github.wfarules.roster.RosterIssue;
import io.github.wfarules.roster.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RosterCommandTest {
    private static final Path ROSTERS = Path.of("rosters");
    private static final LocalDate TUESDAY = LocalDate.of(2025, 3, 25);

    @Test
    void answers_a_unit_over_several_lines_with_one_line() {
        Run run = Run.wfa("roster", "-p", "kab-malang", file("diskominfo.json"));

        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(1);
        Roster roster = WfaJson.readRoster(run.out());
        assertThat(roster.day(TUESDAY).applicants())
                .filteredOn(one -> one.standing() == Standing.PLACED)
                .extracting(one -> one.employeeId())
                .containsExactly("citra", "budi");
    }

    @Test
    void answers_many_units_in_their_order_and_a_bad_one_in_its_place() throws IOException {
        String unit = oneLine("diskominfo.json");
        String bad = unit.replace("\"to\": \"2025-03-25\"", "\"to\": \"2025-03-24\"");

        Run run = Run.withInput(unit + bad + unit, "roster", "-p", "kab-malang");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(1)).startsWith("{\"error\"").contains("\"line\":2", "\"path\":\"to\"");
        assertThat(run.lines().get(2)).isEqualTo(run.lines().get(0));
    }

    @Test
    void a_planned_roster_that_breaks_a_rule_gives_exit_code_1_and_says_what() {
        Run run = Run.wfa("roster", "--check", "-p", "kab-malang", file("planned.json"));

        assertThat(run.code()).isEqualTo(1);
        Certificate certificate = WfaJson.readCertificate(run.out());
        assertThat(certificate.issues())
                .extracting(RosterIssue::kind)
                .containsExactly(
                        RosterIssue.Kind.DUTY_NOT_KEPT, RosterIssue.Kind.CAP_EXCEEDED, RosterIssue.Kind.OUT_OF_ORDER);
    }

    @Test
    void a_planned_roster_that_breaks_no_rule_is_fine() throws IOException {
        String plan = oneLine("planned.json").replace("\"ani\", \"date\"", "\"citra\", \"date\"");
        String two = plan.replace(", {\"employeeId\": \"dewi\", \"date\": \"2025-03-25\", \"mode\": \"WFA\"}", "");

        Run run = Run.withInput(two, "roster", "--check", "-p", "kab-malang", "--table");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("nothing is the matter");
    }

    @Test
    void speaks_indonesian() {
        Run run = Run.wfa("roster", "--lang", "id", "-p", "kab-malang", "--table", file("diskominfo.json"));

        assertThat(run.out())
                .contains("MENDAPAT TEMPAT", "TEMPAT TERISI", "cuti", "siapa yang dihitung tidak disebutkan");
    }

    @Test
    void an_empty_input_is_unusable() {
        Run run = Run.withInput("", "roster", "-p", "kab-malang");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no unit to make a roster for");
    }

    private static String file(String name) {
        return ROSTERS.resolve(name).toString();
    }

    private static String oneLine(String name) throws IOException {
        return Files.readString(ROSTERS.resolve(name)).replace("\n", "") + "\n";
    }
}
