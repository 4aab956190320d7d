package io.github.wfarules.reservations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The program as it is started: what it prints and how it ends. */
class CommandsTest {
    @TempDir
    private Path directory = Path.of("");

    private record Ended(int code, String out, String err) {}

    private String url = "";

    @BeforeEach
    void theSampleIsThere() {
        begin(Server.H2);
    }

    private void begin(Server server) {
        url = server.emptyDatabase(directory);
        assertThat(run("", "sample")).isEqualTo(new Ended(0, "", ""));
    }

    @ParameterizedTest
    @EnumSource
    void from_the_applications_to_the_roster(Server server) {
        begin(server);
        Ended filed = run("p002,2025-03-25,WFA,2025-03-20\n\np001,2025-03-25,WFA,2025-03-20\n", "file", "-");
        assertThat(filed.code()).isEqualTo(Reservations.FINE);
        assertThat(filed.out().lines()).hasSize(2);
        assertThat(filed.out())
                .contains("p002  RESERVED  Place number 1 is kept")
                .contains("p001  OPEN  ");

        assertThat(run("", "day", "diskominfo", "2025-03-25").out())
                .startsWith("  kota-malang.wfa-quota: 1 / 10\n  p002  RESERVED  ");
        assertThat(run("", "act", "p002", "assignment-letter", "--by", "opd", "--on", "2025-03-21")
                        .out())
                .as("changes nothing here")
                .startsWith("  p002  RESERVED  ");
        assertThat(run("", "roster", "diskominfo", "2025-03-25").out()).startsWith("  p002  PLACED  ");
        assertThat(run("", "day", "diskominfo", "2025-03-25").out())
                .as("a proposal changes nothing")
                .contains("p002  RESERVED");

        assertThat(run("", "--lang", "id", "cut-off", "diskominfo", "2025-03-25", "--rank", "p002")
                        .out())
                .startsWith("  p002  CONFIRMED  Mendapat tempat, urutan ke-1.\n");
        assertThat(run("", "why", "p002", "2025-03-25").out())
                .contains("  RESERVED: Place number 1 is kept")
                .contains("  CONFIRMED: Has a place, number 1 in the order.")
                .contains("SHA-256 ")
                .contains("    - kota-malang.wfa-quota: At most 5 per cent of the staff of the agency may use WFA.\n"
                        + "      Circular of the Mayor of Malang 8/2025\n");
    }

    @Test
    void a_line_that_is_no_application_files_nothing() {
        Ended ended = run("p002,2025-03-25,WFA,2025-03-20\np003,25 March,WFA,2025-03-20\n", "file", "-");

        assertThat(ended)
                .isEqualTo(new Ended(
                        Reservations.UNUSABLE,
                        "",
                        "line 2 is no application: `p003,25 March,WFA,2025-03-20`; "
                                + "write EMPLOYEE,DAY,WFH or WFA,FILED ON\n"));
        assertThat(run("", "day", "diskominfo", "2025-03-25").out()).isEmpty();
    }

    @Test
    void an_employee_whom_nobody_knows_does_not_keep_the_others_from_applying() {
        Ended ended = run("x,2025-03-25,WFA,2025-03-20\np002,2025-03-25,WFA,2025-03-20\n", "file", "-");

        assertThat(ended.code()).isEqualTo(Reservations.UNUSABLE);
        assertThat(ended.err()).isEqualTo("x: there is no employee `x`\n");
        assertThat(ended.out()).startsWith("  p002  RESERVED  ");
    }

    @Test
    void what_is_not_there_is_named() {
        assertThat(run("", "roster", "x", "2025-03-25"))
                .isEqualTo(new Ended(Reservations.UNUSABLE, "", "there is no agency `x`\n"));
        assertThat(run("", "day", "x", "2025-03-25"))
                .isEqualTo(new Ended(Reservations.UNUSABLE, "", "there is no agency `x`\n"));
        assertThat(run("", "file", "no-such-file.csv"))
                .isEqualTo(new Ended(
                        Reservations.UNUSABLE,
                        "",
                        "the file `no-such-file.csv` is not there, or cannot be read as text in UTF-8\n"));
        assertThat(run("", "why", "p002", "2025-03-25"))
                .isEqualTo(new Ended(Reservations.UNUSABLE, "", "employee `p002` filed nothing for 2025-03-25\n"));
        assertThat(run("", "cut-off", "diskominfo", "2025-03-25", "--rank", "p002,p002"))
                .isEqualTo(new Ended(Reservations.UNUSABLE, "", "headRanking[1]: this employee is named twice\n"));
    }

    @Test
    void what_cannot_be_meant_is_said_in_a_sentence() {
        assertThat(run("", "--lang", "id", "file", "-", "--threads", "0"))
                .isEqualTo(new Ended(Reservations.UNUSABLE, "", "`--threads` harus 1 atau lebih\n"));
        Ended noDay = run("", "day", "diskominfo", "25 March");
        assertThat(noDay.code()).isEqualTo(Reservations.UNUSABLE);
        assertThat(noDay.err()).contains("`25 March` is not a date; write year-month-day, such as `2025-03-25`");
    }

    @Test
    void a_database_of_another_kind_is_refused() {
        assertThat(runOn("jdbc:other:x", "", "sample"))
                .isEqualTo(new Ended(
                        Reservations.UNUSABLE,
                        "",
                        "the connection string has to begin with `jdbc:h2:` or `jdbc:postgresql:`\n"));
    }

    private Ended run(String in, String... arguments) {
        return runOn(url, in, arguments);
    }

    private static Ended runOn(String url, String in, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--database", url));
        all.addAll(List.of(arguments));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Reservations.run(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out, err, all.toArray(String[]::new));
        return new Ended(code, text(out), text(err));
    }

    private static String text(ByteArrayOutputStream printed) {
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
