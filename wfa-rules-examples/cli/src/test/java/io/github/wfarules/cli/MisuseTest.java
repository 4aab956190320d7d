package io.github.wfarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MisuseTest {
    static Stream<Arguments> misuses() {
        return Stream.of(
                Arguments.of("decide", "give `--policy ID|CODE|FOLDER`", "sebutkan `--policy ID|CODE|FOLDER`"),
                Arguments.of("diff national", "give `NEW`", "sebutkan `NEW`"),
                Arguments.of(
                        "rules --polcy national",
                        "there is no option `--polcy` (did you mean `--policy`?)",
                        "tidak ada pilihan `--polcy` (maksudnya `--policy`?)"),
                Arguments.of(
                        "decide -p national --tabel",
                        "there is no option `--tabel` (did you mean `--table`?)",
                        "tidak ada pilihan `--tabel` (maksudnya `--table`?)"),
                Arguments.of("check one two", "`two` is one argument too many", "`two` tidak diharapkan di sini"),
                Arguments.of(
                        "decide -p national --json --table",
                        "choose one only: `--json`, `--table`, `--scenario`, `--explain`",
                        "pilih salah satu saja: `--json`, `--table`, `--scenario`, `--explain`"),
                Arguments.of("diff a b --rows 1 --rows 2", "`--rows` is given twice", "`--rows` ditulis dua kali"),
                Arguments.of(
                        "diff a b --rows many",
                        "`--rows`: `many` is no whole number in range",
                        "`--rows`: `many` bukan bilangan bulat yang sah"),
                Arguments.of(
                        "coverage national --least-rules 101",
                        "`--least-rules`: `101` is no percentage; write a whole number from 0 to 100",
                        "`--least-rules`: `101` bukan persentase; tulis bilangan bulat dari 0 sampai 100"),
                Arguments.of(
                        "coverage national --least-conditions -1",
                        "`--least-conditions`: `-1` is no percentage; write a whole number from 0 to 100",
                        "`--least-conditions`: `-1` bukan persentase; tulis bilangan bulat dari 0 sampai 100"),
                Arguments.of(
                        "mutate national --least most",
                        "`--least`: `most` is no percentage; write a whole number from 0 to 100",
                        "`--least`: `most` bukan persentase; tulis bilangan bulat dari 0 sampai 100"),
                Arguments.of(
                        "penalize -p national --month June",
                        "`--month`: `June` is no month; write it like 2025-06",
                        "`--month`: `June` bukan bulan; tulis seperti 2025-06"));
    }

    @ParameterizedTest
    @MethodSource("misuses")
    void what_is_wrong_with_a_call_is_said_in_the_language_asked_for(String call, String en, String id) {
        String command = call.split(" ")[0];

        assertThat(Run.wfa(call.split(" ")))
                .isEqualTo(new Run(2, "", "wfa: " + en + "; see `wfa " + command + " --help`\n"));
        assertThat(Run.wfa((command + " --lang id" + call.substring(command.length())).split(" ")))
                .isEqualTo(new Run(2, "", "wfa: " + id + "; lihat `wfa " + command + " --help`\n"));
    }

    @Test
    void a_misspelt_command_is_answered_with_the_one_that_was_meant() {
        Run run = Run.wfa("chek", "kota-contoh");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("wfa: there is no command `chek` (did you mean `check`");
    }
}
