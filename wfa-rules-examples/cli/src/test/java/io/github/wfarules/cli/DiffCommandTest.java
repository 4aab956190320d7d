package io.github.wfarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Outcome;
import io.github.wfarules.WfaJson;
import io.github.wfarules.change.ChangeReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    @TempDir
    private Path directory;

    private String population = "";

    @BeforeEach
    void writePopulation() throws IOException {
        Path file = directory.resolve("people.ndjson");
        Files.writeString(
                file, Run.wfa("population", "--size", "400", "--regional").out());
        population = file.toString();
    }

    @Test
    void says_how_many_answers_change_and_what_is_behind_it() {
        Run run = Run.wfa("diff", "kota-malang", "kab-malang", "--population", population);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("before: Malang City; kota-malang, version 1 (")
                .contains("\nafter:  Malang Regency; kab-malang, version 1 (", "2,000 answers: ", "WHAT IS BEHIND IT")
                .contains("- kota-malang.other-units-as-usual (denies): holds → not in force")
                .contains(
                        "smallest example, line ",
                        "SAME OUTCOME, OTHER CONTENT",
                        "BY UNIT, ",
                        "BY DATE, 4 OF 5",
                        "PLACES");
        assertThat(run.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(TextTable.PAGE));
    }

    @Test
    void speaks_indonesian() {
        Run run = Run.wfa("diff", "kota-malang", "kab-malang", "--population", population, "--lang", "id");

        assertThat(run.out())
                .startsWith("sebelum: Kota Malang; kota-malang, versi 1 (")
                .contains("2.000 jawaban: ", "YANG ADA DI BALIKNYA", "TIDAK DAPAT → DAPAT", "contoh terkecil, baris ");
    }

    @Test
    void gives_the_report_as_json() {
        Run run = Run.wfa("diff", "kota-malang", "kab-malang", "--population", population, "--json", "--threads", "1");

        assertThat(run.lines()).hasSize(1);
        ChangeReport report = WfaJson.readChangeReport(run.out());
        assertThat(report.answers()).isEqualTo(2_000);
        assertThat(report.before().policy().id()).isEqualTo("kota-malang");
        assertThat(report.kinds()).isNotEmpty();
    }

    @Test
    void compares_two_dates_of_one_policy() {
        Run run = Run.wfa(
                "diff", "kota-malang@2025-03-27", "kota-malang@2025-04-08", "--population", population, "--json");

        ChangeReport report = WfaJson.readChangeReport(run.out());
        assertThat(report.before().date()).isEqualTo("2025-03-27");
        assertThat(report.after().date()).isEqualTo("2025-04-08");
        assertThat(report.kinds()).anySatisfy(kind -> assertThat(kind.to()).isEqualTo(Outcome.UNDETERMINED));
    }

    @Test
    void asks_the_scenarios_of_both_where_there_is_no_population() {
        Run run = Run.wfa("diff", "kota-malang", "kab-malang");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .endsWith(
                        "\nOnly the scenarios of both policies were asked; `--population FILE` asks for your people.\n");
        assertThat(run.out())
                .contains(
                        "smallest example, scenarios/",
                        "DAYS OF EMPLOYEES THAT HAVE HAPPENED",
                        "COMPLIANT → VIOLATED: ")
                .contains("PERIODS OF UNITS THAT HAVE HAPPENED", "ROSTERS");
    }

    @Test
    void says_how_many_scenarios_cannot_be_asked_on_another_date() {
        Run run = Run.wfa("diff", "kab-malang@2025-03-25", "kab-malang@2025-04-08");

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .matches("wfa: left out: \\d+ scenarios with days of their own \\(rosters, days that have happened,"
                        + " deductions\\); compare without dates\n");
    }

    @Test
    void says_how_many_scenarios_are_about_what_is_not_compared() {
        Run run = Run.wfa("diff", "kota-madiun", "kota-madiun");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err())
                .matches("wfa: left out: \\d+ scenarios on service levels and working time, which are not compared\n");
        assertThat(run.out()).contains("No answer changes.\n");
    }

    @Test
    void says_how_many_of_the_days_asked_lie_outside_those_of_a_policy() {
        Run run = Run.wfa("diff", "kota-malang", "kota-malang", "--population", population);

        assertThat(run.out())
                .endsWith("No answer changes.\n"
                        + "Days asked that lie after the last day of kota-malang (27 March 2025): 1 of 5.\n");
    }

    @Test
    void says_that_all_days_asked_lie_before_a_policy_begins() {
        String folder = directory.resolve("kota-contoh").toString();
        Run.wfa("new", folder, "--region", "99.71");

        assertThat(Run.wfa("diff", "national", folder, "--population", population, "--lang", "id")
                        .out())
                .endsWith("Tidak ada jawaban yang berubah.\n"
                        + "Hari yang ditanyakan sebelum hari pertama kota-contoh (5 Mei 2025): 5 dari 5.\n");
    }

    @Test
    void a_date_behind_a_side_is_the_day_asked_of_it() {
        assertThat(Run.wfa("diff", "kota-malang@2025-03-27", "kota-malang@2025-04-08", "--population", population)
                        .out())
                .containsOnlyOnce("Days asked that lie")
                .contains("after the last day of kota-malang (27 March 2025): 1 of 1.\n");
    }

    @Test
    void refuses_less_than_no_rows() {
        Run run = Run.wfa("diff", "kota-malang", "kota-malang", "--rows", "-3");

        assertThat(run).isEqualTo(new Run(2, "", "wfa: `--rows` has to be 0 or more\n"));
    }

    @Test
    void says_in_words_that_nothing_changes() {
        Run run = Run.wfa("diff", "kota-batu", "kota-batu");

        assertThat(run.out()).contains("No answer changes.\n").doesNotContain("from   ", "UNUSABLE");
        assertThat(Run.wfa("diff", "kota-batu", "kota-batu", "--lang", "id").out())
                .contains("Tidak ada jawaban yang berubah.\n");
    }

    @Test
    void lists_lines_that_cannot_be_used_and_ends_with_exit_code_2() {
        Run run = Run.withInput("{\"employee\":{}}\n", "diff", "kota-malang", "kab-malang", "--population", "-");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("0 answers: ", "UNUSABLE: 1\nline 1: date: ");
    }

    @Test
    void an_empty_population_is_unusable() {
        Run run = Run.withInput("\n", "diff", "kota-malang", "kab-malang", "--population", "-");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("wfa: the input is empty: there is no case to compare\n");
    }

    @Test
    void refuses_a_date_that_is_none() {
        Run run = Run.wfa("diff", "kota-malang@2025-02-30", "kota-malang");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("`2025-02-30` is not a date");
    }

    @Test
    void shows_a_bar_on_the_error_output_where_asked_and_none_otherwise() {
        Run run = Run.wfa("diff", "kota-malang", "kab-malang", "--population", population, "--json", "--progress");

        assertThat(run.code()).isZero();
        assertThat(run.err()).startsWith("\r[").endsWith("\r\u001B[K");
        assertThat(run.lines()).hasSize(1);
    }

    @Test
    void a_bar_says_how_much_is_read_and_how_long_the_rest_takes() {
        assertThat(Bar.of(25 << 20, 100 << 20, 2_000_000_000L, Bar::mebibytes))
                .isEqualTo("[##########                              ] 25 %, 25.0 MiB, 6 s");
        assertThat(Bar.of(3 << 20, 0, 1, Bar::mebibytes)).isEqualTo("3.0 MiB");
    }

    @Test
    void a_side_may_have_a_date_behind_it_and_a_folder_an_at_sign_in_it() {
        assertThat(DiffSide.of("35.73@2025-03-25").policy()).isEqualTo("35.73");
        assertThat(DiffSide.of("35.73@2025-03-25").date()).isEqualTo("2025-03-25");
        assertThat(DiffSide.of("./who@home").policy()).isEqualTo("./who@home");
        assertThat(DiffSide.of("kota-malang").date()).isNull();
    }
}
