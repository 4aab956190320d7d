package io.github.wfarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder to start from: it has to work before anything in it is changed. */
class NewCommandTest {
    @TempDir
    private Path root;

    private Run create(String name, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "new";
        arguments[1] = path(name);
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Run.wfa(arguments);
    }

    private String path(String name) {
        return root.resolve(name).toString();
    }

    @Test
    void a_new_folder_passes_check_and_test_as_it_is() {
        Run run = create("kota-contoh");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith(path("kota-contoh") + "/policy.yaml\n")
                .contains("wfa check " + path("kota-contoh") + " and wfa test " + path("kota-contoh"));
        assertPasses("kota-contoh");
    }

    private void assertPasses(String name) {
        assertThat(Run.wfa("check", path(name))).isEqualTo(new Run(0, "0 errors, 0 warnings\n", ""));
        assertThat(Run.wfa("test", path(name))).isEqualTo(new Run(0, "1 passed, 0 failed\n", ""));
    }

    @ParameterizedTest
    @CsvSource({"kab-contoh, 99.01, regency", "kota-contoh, 99.71, city", "prov-contoh, 99, province"})
    void the_level_follows_from_the_code_and_the_name(String name, String region, String level) throws IOException {
        create(name, "--region", region);

        assertThat(Files.readString(root.resolve(name).resolve("policy.yaml")))
                .contains("region: \"" + region + "\"\nlevel: " + level + "\n");
        assertPasses(name);
    }

    @Test
    void a_folder_below_a_region_is_that_of_an_agency() throws IOException {
        create("dinas-contoh", "--extends", "kota-malang");

        assertThat(Files.readString(root.resolve("dinas-contoh/policy.yaml")))
                .contains("level: agency\n", "extends: kota-malang\n")
                .doesNotContain("region:");
        assertPasses("dinas-contoh");
    }

    @Test
    void a_folder_may_stand_below_one_beside_it() {
        create("prov-contoh", "--region", "99");

        Run run = create("kota-contoh", "--extends", "prov-contoh", "--region", "99.71");

        assertThat(run.code()).isZero();
        assertThat(run.out()).endsWith("wfa check " + root + "/kota-contoh and wfa test " + root + "/kota-contoh\n");
        assertPasses("kota-contoh");
        assertThat(Run.wfa("check", root.toString()).code()).isZero();
        assertThat(Run.wfa("test", root.toString()).out()).isEqualTo("2 passed, 0 failed\n");
    }

    @Test
    void what_is_an_example_says_so() throws IOException {
        create("kota-contoh");

        assertThat(Files.readString(root.resolve("kota-contoh/parameters.yaml")))
                .contains("illustrative: true");
        assertThat(Files.readString(root.resolve("kota-contoh/policy.yaml"))).contains("GANTI", "EXAMPLE");
    }

    @Test
    void nothing_that_is_there_is_overwritten() throws IOException {
        Files.createDirectories(root.resolve("kota-contoh"));
        Files.writeString(root.resolve("kota-contoh/policy.yaml"), "mine");

        Run run = create("kota-contoh");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("choose a new folder");
        assertThat(root.resolve("kota-contoh/policy.yaml")).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kota Contoh", "kota_contoh", "kota-malang"})
    void an_id_that_cannot_be_is_refused_before_anything_is_written(String name) {
        Run run = create(name);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("`" + name + "`");
        assertThat(root.resolve(name)).doesNotExist();
    }

    @Test
    void an_id_may_differ_from_the_name_of_the_folder() {
        create("Surat Edaran", "--id", "kota-contoh");

        assertPasses("Surat Edaran");
    }

    @Test
    void a_parent_that_nobody_knows_is_refused() {
        Run run = create("kota-contoh", "--extends", "prov-contoh");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no policy `prov-contoh`", "national");
        assertThat(root.resolve("kota-contoh")).doesNotExist();
    }

    @Test
    void a_region_that_is_no_code_is_refused() {
        Run run = create("kota-contoh", "--region", "3573");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("`3573` is not a region code", "35.73");
    }
}
