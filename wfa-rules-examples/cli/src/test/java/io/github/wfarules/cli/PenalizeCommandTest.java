package io.github.wfarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PenalizeCommandTest {
    private static final String ALLOWANCE =
            "{\"allowance\":{\"employee\":\"e1\",\"month\":\"2025-07\",\"amount\":4000000}}";
    private static final String LATE =
            "{\"ticket\":{\"id\":\"t1\",\"service\":\"PJU\",\"reported\":\"2025-07-01T08:00+07:00\","
                    + "\"responsible\":[\"e1\"],\"events\":[{\"kind\":\"HANDLED\",\"at\":\"2025-07-03T08:00+07:00\"}]}}";
    private static final String OPEN =
            "{\"ticket\":{\"id\":\"t2\",\"service\":\"PJU\",\"reported\":\"2025-07-31T08:00+07:00\",\"responsible\":[\"e1\"]}}";

    @TempDir
    private Path directory;

    private Run run(List<String> lines, String... more) throws IOException {
        Path file = Files.write(directory.resolve("july.ndjson"), lines);
        String[] arguments = new String[more.length + 6];
        System.arraycopy(
                new String[] {"penalize", "--policy", "kota-madiun", "--month", "2025-07", file.toString()},
                0,
                arguments,
                0,
                6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return Run.wfa(arguments);
    }

    @Test
    void a_city_that_states_no_amount_is_told_what_is_missing() throws IOException {
        Run run = run(List.of(ALLOWANCE, LATE, OPEN), "--table");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Deadlines: 0 met, 1 missed, 1 still running, 0 cannot be told")
                .contains("t1            2025-07-02  UNDETERMINED")
                .contains("needs: a value that is not set: Share of the remuneration allowance")
                .contains("sum Rp0; there are lines that cannot be told, so that more may be deducted");
    }

    @Test
    void what_happened_after_the_instant_is_left_out() throws IOException {
        Run run = run(List.of(ALLOWANCE, LATE), "--as-of", "2025-07-02T08:00+07:00");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("{\"month\":\"2025-07\",\"outcome\":\"NOTHING\"")
                .contains("\"running\":1");
    }

    @Test
    void a_report_says_by_which_knowledge_of_the_calendar_it_was_made() throws IOException {
        List<String> lines = List.of(ALLOWANCE, LATE);

        assertThat(run(lines, "--known-on", "2025-08-06").out()).contains("\"knownOn\":\"2025-08-06\"");
        assertThat(run(lines, "--known-on", "2025-08-06", "--table").out())
                .contains("\nThe calendar as known on 6 August 2025\n");
        assertThat(run(lines).out()).doesNotContain("knownOn");
    }

    @Test
    void a_line_that_cannot_be_used_is_listed_and_the_rest_goes_on() throws IOException {
        Run run = run(
                List.of(ALLOWANCE, "{\"ticket\":{\"id\":\"x\",\"reported\":\"2025-07-01\"}}", LATE),
                "--table",
                "--lang",
                "id");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out())
                .contains("t1            2025-07-02  BELUM PASTI")
                .contains("tidak terpakai: line 2.ticket.reported: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --month | july            | `july` is no month; write it like 2025-06
            --as-of | 2025-07-02T08:00 | `2025-07-02T08:00` is no time with a zone; write it like 2025-07-01T00:00+07:00
            """)
    void odd_arguments_are_answered_in_sentences(String option, String value, String sentence) throws IOException {
        Run run = option.equals("--month")
                ? Run.wfa("penalize", "--policy", "kota-madiun", "--month", value)
                : run(List.of(ALLOWANCE), option, value);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(sentence);
    }
}
