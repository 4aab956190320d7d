package io.github.wfarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WfaTest {
    @ParameterizedTest
    @ValueSource(strings = {"compare", "decide", "rules", "test", "check", "new"})
    void every_command_has_a_short_help_with_an_example(String command) {
        Run run = Run.wfa(command, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("wfa " + command).containsPattern("Examples?:  wfa " + command);
        assertThat(run.lines()).hasSizeLessThan(30);
    }

    @Test
    void the_help_says_where_to_start_and_what_the_exit_codes_mean() {
        Run run = Run.wfa("--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("wfa compare", "Exit codes: 0 fine");
    }

    @Test
    void without_a_command_the_commands_are_named() {
        Run run = Run.wfa();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "compare, decide, comply, ready, roster, penalize, due, rules, codes, test, coverage, mutate, diff, population, nation, check, new");
    }

    @Test
    void a_misspelt_policy_is_answered_with_the_one_that_was_meant() {
        assertThat(Run.wfa("rules", "--policy", "kota-malan"))
                .isEqualTo(new Run(2, "", "wfa: there is no policy `kota-malan`; did you mean `kota-malang`?\n"));
    }

    @Test
    void an_unknown_option_is_one_sentence() {
        Run run = Run.wfa("decide", "--polcy", "national");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().endsWith("see `wfa decide --help`");
    }

    @Test
    void another_language_than_the_two_is_refused() {
        Run run = Run.wfa("compare", "--lang", "fr");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no language `fr`; write `id` or `en`");
    }

    @Test
    void what_goes_wrong_is_said_in_the_language_asked_for() {
        assertThat(Run.wfa("check", "no-such-folder", "--lang", "id").err())
                .isEqualTo("wfa: tidak ada folder `no-such-folder`; periksa namanya, atau buat dengan `wfa new`\n");
    }

    @Test
    void a_reader_that_goes_away_ends_the_command_quietly() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = Wfa.run(InputStream.nullInputStream(), new Failing("Broken pipe"), err, "compare");

        assertThat(code).isEqualTo(141);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void an_output_that_cannot_be_written_is_one_sentence() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = Wfa.run(InputStream.nullInputStream(), new Failing("No space left on device"), err, "compare");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("wfa: the output cannot be written: No space left on device\n");
    }

    private static final class Failing extends OutputStream {
        private final String why;

        Failing(String why) {
            this.why = why;
        }

        @Override
        public void write(int single) throws IOException {
            throw new IOException(why);
        }
    }
}
