package io.github.wfarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueCommandTest {
    private static final String NOW = "2025-07-02T06:00+07:00";

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.write(
                directory.resolve("tickets.ndjson"),
                List.of(
                        ticket("later", "2025-07-01T11:15"),
                        ticket("soon", "2025-07-01T08:00"),
                        "{\"ticket\":{\"id\":\"x\",\"reported\":\"2025-07-01\"}}",
                        "{\"allowance\":{\"employee\":\"e1\",\"month\":\"2025-07\",\"amount\":4000000}}",
                        ticket("far", "2025-07-02T05:00")));
    }

    private static String ticket(String id, String reported) {
        return "{\"ticket\":{\"id\":\"" + id + "\",\"service\":\"PJU\",\"reported\":\"" + reported
                + "+07:00\",\"responsible\":[\"e1\"]}}";
    }

    private Run due(String at, String within, String... more) {
        Stream<String> arguments =
                Stream.of("due", "--policy", "kota-madiun", "--at", at, "--within", within, file.toString());
        return Run.wfa(Stream.concat(arguments, Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void the_most_urgent_stands_first_and_what_is_far_off_is_left_out() {
        Run run = due(NOW, "PT6H");

        assertThat(run.code()).as("a line cannot be used").isEqualTo(2);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(0)).startsWith("{\"error\":{\"line\":3,\"path\":\"ticket.reported\"");
        assertThat(run.lines().get(1))
                .startsWith(
                        "{\"ticket\":\"soon\",\"level\":\"kota-madiun.street-light\",\"deadline\":\"2025-07-02T01:00:00Z\"")
                .contains("\"left\":\"PT2H\",\"responsible\":[\"e1\"]");
        assertThat(run.lines().get(2)).startsWith("{\"ticket\":\"later\"");
    }

    @Test
    void a_table_says_how_much_time_is_left_in_the_zone_of_the_policy() {
        assertThat(due(NOW, "PT6H", "--table").out())
                .contains("soon            2025-07-02 08:00  2 h 0 min")
                .contains("later           2025-07-02 11:15  5 h 15 min")
                .contains("line 3          UNUSABLE");
        assertThat(due(NOW, "PT6H", "--table", "--lang", "id").out()).contains("2 jam 0 menit");
    }

    @Test
    void nothing_due_is_said_in_a_sentence() throws IOException {
        Files.writeString(file, ticket("far", "2025-07-02T05:00"));

        Run run = due(NOW, "PT6H", "--table");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("Nothing will be missed within that time.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-07-02T06:00       | PT6H  | `2025-07-02T06:00` is no time with a zone; write it like 2025-07-01T00:00+07:00
            2025-07-02T06:00+07:00 | 6     | `6` is not a duration; write `PT6H` for 6 hours, `P2D` for 2 days
            2025-07-02T06:00+07:00 | -PT6H | `-PT6H` is not a duration; write `PT6H` for 6 hours, `P2D` for 2 days
            """)
    void odd_arguments_are_answered_in_sentences(String at, String within, String sentence) {
        Run run = due(at, within);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(sentence);
    }
}
