package io.github.wfarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Decision;
import io.github.wfarules.Finding;
import io.github.wfarules.Outcome;
import io.github.wfarules.WfaJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecideCommandTest {
    private static final String HEAD = """
            {"date":"2025-03-25","employee":{"id":"e1","discipline":"NONE","newInPost":false,"unitHead":true},\
            "workUnit":{"id":"diskominfo","headcount":60},"request":{"mode":"WFA"}}
            """;
    private static final String OFFICE = """
            {"date":"2025-03-25","employee":{"id":"e2"},"workUnit":{"id":"diskominfo"},"request":{"mode":"WFO"},\
            "day":{"onLeave":false}}
            """;

    @TempDir
    private Path folder;

    @Test
    void answers_each_line_in_its_place() {
        Run run = Run.withInput(HEAD + OFFICE, "decide", "--policy", "kab-malang");

        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(2);
        Decision head = WfaJson.readDecision(run.lines().get(0));
        assertThat(head.outcome()).isEqualTo(Outcome.DENIED);
        assertThat(head.findings()).extracting(Finding::ruleId).contains("kab-malang.heads-at-the-office");
        assertThat(WfaJson.readDecision(run.lines().get(1)).employeeId()).isEqualTo("e2");
    }

    @Test
    void the_reference_gives_the_same_bytes_for_shipped_policies_and_folders() {
        Run.wfa("new", folder.resolve("dinas-contoh").toString(), "--extends", "kab-malang");
        for (String policy :
                List.of("kab-malang", "35.73", folder.resolve("dinas-contoh").toString())) {
            Run reference = Run.withInput(HEAD + OFFICE, "decide", "--policy", policy, "--reference");

            assertThat(reference.code()).isZero();
            assertThat(reference.lines()).hasSize(2);
            assertThat(reference.out())
                    .isEqualTo(Run.withInput(HEAD + OFFICE, "decide", "--policy", policy)
                            .out());
        }
    }

    @Test
    void an_answer_is_a_scenario_to_paste() throws IOException {
        Run run = Run.withInput(HEAD + OFFICE, "decide", "--policy", "kab-malang", "--scenario");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("scenarios:\n  - name: diskominfo, e1, WFA, 2025-03-25, DENIED\n    date: 2025-03-25\n")
                .contains("denies: [ kab-malang.heads-at-the-office ]");
        assertThat(Run.wfa("new", folder.resolve("dinas-contoh").toString(), "--extends", "kab-malang")
                        .code())
                .isZero();
        Files.writeString(folder.resolve("dinas-contoh/scenarios/pasted.yaml"), run.out());
        assertThat(Run.wfa("test", folder.resolve("dinas-contoh").toString()).out())
                .endsWith(" passed, 0 failed\n");
    }

    @Test
    void where_the_body_said_no_the_explanation_names_what_would_have_applied() {
        String refused = "{\"date\":\"2025-06-23\",\"employee\":{\"id\":\"e1\"},\"workUnit\":{\"id\":\"diskominfo\"},"
                + "\"request\":{\"mode\":\"WFA\"},"
                + "\"determinations\":[{\"code\":\"flexible-work-applied\",\"granted\":false}]}\n";

        Run run = Run.withInput(refused + HEAD, "decide", "-p", "kab-malang", "--explain");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "DENIED: The body does not apply this work mode.",
                        "would apply, but certainly do not hold:\n  - The body has put flexible work into effect.\n"
                                + "      national.body-applied-flexible-work [2]\n")
                .containsOnlyOnce("certainly do not hold");
    }

    @Test
    void a_day_in_no_window_is_explained_as_such_and_not_as_a_gap_of_the_law() {
        String third = HEAD.replace("2025-03-25", "2025-06-23")
                .replace(
                        "\"request\"", "\"tasks\":{\"mustBeOutside\":false},\"week\":{\"flexibleDays\":2},\"request\"");

        Run run = Run.withInput(third, "decide", "-p", "national", "--explain");

        assertThat(run.out()).contains("Special periods: none that holds on this day\n");
    }

    @Test
    void a_line_that_cannot_be_used_is_no_scenario() {
        Run run = Run.withInput(
                HEAD.replace("unitHead", "unitHed") + OFFICE, "decide", "--policy", "kab-malang", "--scenario");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("line 1: employee.unitHed: no such field");
        assertThat(run.out())
                .startsWith("scenarios:\n  - name: diskominfo, e2, WFO,")
                .doesNotContain("e1");
        assertThat(Run.withInput(OFFICE.replace("\"date\":\"2025-03-25\",", ""), "decide", "-p", "35.07", "--scenario")
                        .err())
                .isEqualTo("line 1: no `date`; fill it in, or give `--date`\n");
    }

    @Test
    void finds_the_policy_by_region_code() {
        Run run = Run.withInput(HEAD, "decide", "-p", "35.79");

        assertThat(WfaJson.readDecision(run.out()).policy().id()).isEqualTo("kota-batu");
    }

    @Test
    void a_region_without_a_policy_gets_the_nations() {
        Run run = Run.withInput(HEAD, "decide", "-p", "31.71");

        assertThat(WfaJson.readDecision(run.out()).policy().id()).isEqualTo("national");
    }

    @Test
    void an_unusable_line_gets_an_error_record_in_its_place_and_the_exit_code_tells() {
        String misspelt = HEAD.replace("unitHead", "unitHed");

        Run run = Run.withInput(HEAD + misspelt + HEAD, "decide", "-p", "kab-malang");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(1))
                .startsWith("{\"error\":{\"line\":2,\"path\":\"employee.unitHed\"")
                .contains("unitHead");
        assertThat(run.lines().get(2)).isEqualTo(run.lines().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--json", "--table", "--scenario"})
    void an_empty_input_is_unusable_and_says_so(String form) {
        Run run = Run.withInput("\n", "decide", "-p", "kab-malang", form);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("the input is empty: there is no case to answer");
    }

    @Test
    void the_date_option_serves_lines_that_have_none() {
        String undated = HEAD.replace("\"date\":\"2025-03-25\",", "");

        Run run = Run.withInput(HEAD + undated, "decide", "-p", "kab-malang", "--date", "2025-03-28");

        assertThat(run.code()).isZero();
        assertThat(WfaJson.readDecision(run.lines().get(0)).date()).isEqualTo("2025-03-25");
        assertThat(WfaJson.readDecision(run.lines().get(1)).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(Run.withInput(undated, "decide", "-p", "kab-malang").out()).contains("\"path\":\"date\"");
    }

    @Test
    void a_case_written_over_several_lines_is_one_case() throws IOException {
        Path file = folder.resolve("case.json");
        Files.writeString(file, "\uFEFF" + HEAD.replace(",", ",\r\n  "));

        Run run = Run.wfa("decide", "-p", "kab-malang", file.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo(Run.withInput(HEAD, "decide", "-p", "kab-malang").out());
    }

    @Test
    void a_mistake_in_a_case_over_several_lines_is_one_mistake() {
        Run run = Run.withInput("{\n\"employee\": {\n\"id\": nonsense\n}\n}\n", "decide", "-p", "kab-malang");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.lines()).singleElement().asString().startsWith("{\"error\"");
    }

    @Test
    void a_broken_first_line_of_a_batch_spoils_no_other() {
        Run run = Run.withInput("{\"employee\":{\n" + HEAD, "decide", "-p", "kab-malang");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).startsWith("{\"error\":{\"line\":1");
        assertThat(WfaJson.readDecision(run.lines().get(1)).outcome()).isEqualTo(Outcome.DENIED);
    }

    @Test
    void the_number_of_threads_changes_no_byte() {
        String many = (HEAD + OFFICE).repeat(300);

        assertThat(Run.withInput(many, "decide", "-p", "kab-malang", "--threads", "4"))
                .isEqualTo(Run.withInput(many, "decide", "-p", "kab-malang", "--threads", "1"));
    }

    @Test
    void a_table_has_a_row_for_each_line_unusable_ones_included() {
        Run run = Run.withInput(HEAD + "{}\n", "decide", "-p", "kab-malang", "--table");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out())
                .contains("Heads of agencies must work from the office", "line 2", "UNUSABLE")
                .doesNotContain("{");
        assertThat(run.lines()).allMatch(line -> line.length() <= 120);
    }

    @Test
    void an_explanation_gives_every_reason_with_its_source() {
        Run run = Run.withInput(HEAD, "decide", "-p", "kab-malang", "--explain", "--lang", "id");

        assertThat(run.out())
                .startsWith("TIDAK DAPAT")
                .contains("kab-malang.heads-at-the-office [1]", "employee.unitHead: true", "tanggal tidak disebutkan");
    }

    @Test
    void a_date_that_is_none_says_how_to_write_one() {
        Run run = Run.wfa("decide", "-p", "national", "--date", "25-03-2025");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("wfa: `--date`: `25-03-2025` is not a date; "
                        + "write year-month-day, such as `2025-03-24`; see `wfa decide --help`\n");
    }

    @Test
    void a_missing_file_is_named() {
        Run run = Run.wfa("decide", "-p", "national", "no-such-file.ndjson");

        assertThat(run)
                .isEqualTo(
                        new Run(2, "", "wfa: there is no file `no-such-file.ndjson`; check its name and its folder\n"));
    }
}
