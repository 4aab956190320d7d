package io.github.wfarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class NationCommandTest {
    private static final String DAY_LINE = "(?m)^2025-03-25 +\\d+\\.\\d +\\d+\\.\\d MiB +\\d+\\.\\d MiB +[0-9a-f]{64}$";

    @TempDir
    private Path folder;

    private static String digest(Run run) {
        return run.out().replaceAll("(?s).* ([0-9a-f]{64})\n.*", "$1");
    }

    @Test
    void says_who_has_which_answer_how_long_it_took_and_how_much_memory_it_needed() {
        Run run = Run.wfa("nation", "--size", "3000");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines().get(0)).matches("2025-03-25: 3,000 people in \\d+ units");
        assertThat(run.out())
                .containsPattern("(?m)^kota-malang +\\d+ +\\d+\\.\\d % +\\d+\\.\\d % ")
                .containsPattern("(?m)^all +3,000 +100\\.0 % ")
                .containsPattern("applications for a place: PLACED \\d+, PLACES TAKEN \\d+")
                .contains("error records: 0")
                .containsPattern(DAY_LINE)
                .containsPattern("\n\\d+\\.\\d seconds in all, peak heap \\d+\\.\\d MiB\n$");
    }

    @Test
    void threads_do_not_change_the_digest_and_the_seed_does() {
        String digest = digest(Run.wfa("nation", "--size", "2000", "--threads", "1"));

        assertThat(digest(Run.wfa("nation", "--size", "2000", "--threads", "3")))
                .isEqualTo(digest);
        assertThat(digest(Run.wfa("nation", "--size", "2000", "--seed", "2"))).isNotEqualTo(digest);
    }

    @Test
    void writes_the_lines_to_a_file_or_packed_or_to_the_output() throws IOException {
        Path plain = folder.resolve("nation.ndjson");
        Path packed = folder.resolve("nation.ndjson.gz");

        Run toFile = Run.wfa("nation", "--size", "1000", "--out", plain.toString());
        Run.wfa("nation", "--size", "1000", "--out", packed.toString());
        Run toOutput = Run.wfa("nation", "--size", "1000", "--out", "-");

        assertThat(toFile.out()).containsPattern(DAY_LINE);
        assertThat(toOutput.out())
                .isEqualTo(Files.readString(plain))
                .startsWith("{\"date\":\"2025-03-25\",\"unit\":1,");
        assertThat(toOutput.err()).containsPattern(DAY_LINE);
        InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(packed)));
        assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(toOutput.out());
        assertThat(toOutput.lines())
                .filteredOn(line -> line.contains("\"employee\":"))
                .hasSize(1_000);
    }

    @Test
    void whole_decisions_stand_in_the_lines_where_asked() {
        Run run = Run.wfa("nation", "--size", "100", "--full", "--out", "-");

        assertThat(run.lines())
                .filteredOn(line -> line.contains("\"employee\":"))
                .hasSize(100)
                .allSatisfy(line -> assertThat(line).contains(",\"decision\":{\"outcome\":\""));
    }

    @Test
    void goes_on_over_working_days_and_passes_over_joint_leave() {
        Run run = Run.wfa("nation", "--size", "200", "--date", "2025-03-27", "--working-days", "3");

        assertThat(run.lines())
                .filteredOn(line -> line.matches(".* [0-9a-f]{64}"))
                .extracting(line -> line.substring(0, 10))
                .containsExactly("2025-03-27", "2025-04-08", "2025-04-09");
    }

    @Test
    void refuses_days_that_no_calendar_has() {
        Run run = Run.wfa("nation", "--size", "200", "--date", "2026-12-30", "--working-days", "3");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "wfa: the nation's calendar does not have 2027-01-01; begin earlier or ask for fewer days\n");
    }

    @Test
    void shows_a_bar_where_asked() {
        Run run = Run.wfa("nation", "--size", "200", "--progress");

        assertThat(run.err()).startsWith("\r[").contains(" units, 2025-03-25").endsWith("\r\u001B[K");
    }

    @Test
    void answers_in_indonesian() {
        assertThat(Run.wfa("nation", "--size", "200", "--lang", "id").out())
                .contains("200 pegawai di", "permohonan tempat: ", "detik seluruhnya, puncak heap");
    }

    @Test
    void refuses_a_nation_of_nobody_and_a_file_that_cannot_be_written() {
        assertThat(Run.wfa("nation", "--size", "0").err()).isEqualTo("wfa: `--size` has to be 1 or more\n");
        assertThat(Run.wfa("nation", "--working-days", "0").err())
                .isEqualTo("wfa: `--working-days` has to be 1 or more\n");
        assertThat(Run.wfa("nation", "--threads", "-1").err()).isEqualTo("wfa: `--threads` has to be 0 or more\n");
        String nowhere = folder.resolve("none").resolve("nation.ndjson").toString();
        assertThat(Run.wfa("nation", "--out", nowhere))
                .isEqualTo(new Run(
                        2, "", "wfa: the file `" + nowhere + "` cannot be written; name another one with `--out`\n"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_full_disk_is_one_sentence() {
        Run run = Run.wfa("nation", "--size", "2000", "--out", "/dev/full");

        assertThat(run).isEqualTo(new Run(2, "", "wfa: the output cannot be written: No space left on device\n"));
    }

    @Test
    void a_reader_that_goes_away_ends_it_quietly() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        int code = Wfa.run(InputStream.nullInputStream(), gone, err, "nation", "--size", "2000", "--out", "-");

        assertThat(code).isEqualTo(141);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
