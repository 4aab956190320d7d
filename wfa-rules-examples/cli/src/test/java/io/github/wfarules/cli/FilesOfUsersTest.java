package io.github.wfarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesOfUsersTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coverage kota-batu --html",
                "diff kota-batu kota-batu --html",
                "test kota-batu --junit",
                "nation --size 1 --out"
            })
    void a_file_that_cannot_be_written_is_named_with_its_option(String call) {
        String file = directory.resolve("no-such-folder/out").toString();
        String option = call.substring(call.lastIndexOf(' ') + 1);

        Run run = Run.wfa((call + " " + file).split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("wfa: the file `" + file + "` cannot be written; name another one with `" + option + "`\n");
    }

    @Test
    void a_folder_where_a_file_is_wanted_and_the_reverse_are_told_apart_from_missing_ones() throws IOException {
        String folder = directory.toString();
        String file = Files.writeString(directory.resolve("policy.yaml"), "").toString();

        assertThat(Run.wfa("decide", "-p", "national", folder).err())
                .isEqualTo("wfa: `" + folder + "` is a folder; name a file in it\n");
        assertThat(Run.wfa("compare", folder).err())
                .isEqualTo("wfa: `" + folder + "` is a folder; name a file in it\n");
        assertThat(Run.wfa("check", file).err())
                .isEqualTo("wfa: `" + file + "` is a file; name the policy folder that it lies in\n");
    }

    @Test
    void people_that_are_not_there_are_a_missing_file() {
        assertThat(Run.wfa("compare", "no-such-people.yaml"))
                .isEqualTo(
                        new Run(2, "", "wfa: there is no file `no-such-people.yaml`; check its name and its folder\n"));
    }

    @Test
    void an_empty_month_is_unusable() {
        assertThat(Run.wfa("penalize", "-p", "kota-madiun", "-m", "2025-06"))
                .isEqualTo(new Run(2, "", "wfa: the input is empty: there is no ticket, breach or allowance\n"));
    }
}
