package io.github.wfarules.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void compares_what_spark_writes_with_one_machine() {
        assertThat(run("compare", "--size", "500", "--partitions", "3", "--out", folder.resolve("made")))
                .isZero();
        assertThat(out.toString()).contains("500 people", "0 rows with errors", "the same as on one machine");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void tells_when_the_digest_is_another_one_than_expected() {
        String people = folder.resolve("people").toString();
        assertThat(run("people", "--size", "100", "--partitions", "2", "--out", people))
                .isZero();

        assertThat(run("decide", people, "--out", folder.resolve("answers"), "--expect", "0123"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("NOT the same as on one machine: 0123");
    }

    @Test
    void prints_a_table_of_threads_and_partitions() {
        String people = folder.resolve("people").toString();
        assertThat(run("people", "--size", "100", "--partitions", "2", "--out", people))
                .isZero();

        assertThat(run("scale", people, "--out", folder.resolve("runs"), "--partitions", "1,2", "--rounds", "1"))
                .isZero();
        assertThat(out.toString())
                .contains("|       1 |          2 |", "|       2 |          1 |", "digest of every run ");
        assertThat(folder.resolve("runs")).doesNotExist();
    }

    @Test
    void people_that_are_not_there_are_unusable() {
        assertThat(run("decide", folder.resolve("none"), "--out", folder.resolve("answers")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Path does not exist");
    }

    private int run(Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = arguments[i].toString();
        }
        return SparkNation.run(new PrintWriter(out, true), new PrintWriter(err, true), texts);
    }
}
