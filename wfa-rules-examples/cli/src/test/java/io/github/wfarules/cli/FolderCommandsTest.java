package io.github.wfarules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A region's own folder: checked, tested, shown, and used. */
class FolderCommandsTest extends ExampleCityFolder {
    @Test
    void a_sound_folder_passes_check_and_test() {
        assertThat(Run.wfa("check", folder.toString())).isEqualTo(new Run(0, "0 errors, 0 warnings\n", ""));
        assertThat(Run.wfa("test", folder.toString())).isEqualTo(new Run(0, "1 passed, 0 failed\n", ""));
    }

    @Test
    void check_shows_each_problem_with_its_place_and_its_line() throws IOException {
        write("rules/heads.drl", RULE.replace("employee.unitHead", "employee.unitHed"));
        write("rules/more.drl", RULE.replace("no-heads", "more").replace("denies", "denis"));

        Run run = Run.wfa("check", folder.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .containsPattern("rules/heads\\.drl:\\d+:\\d+: .*`?unitHed")
                .contains("$case : WorkModeCase( request.mode != WorkMode.WFO, employee.unitHed == true )")
                .contains("did you mean `denies`?");
        assertThat(run.lines()).last().isEqualTo("2 errors, 0 warnings");
    }

    @Test
    void a_folder_that_is_none_is_unusable() {
        assertThat(Run.wfa("test", root.resolve("no-such").toString()).code()).isEqualTo(2);
        assertThat(Run.wfa("check", root.resolve("no-such").toString()).code()).isEqualTo(2);
    }

    @Test
    void a_folder_decides() {
        String head = """
                {"date":"2025-05-05","employee":{"id":"e1","unitHead":true},"workUnit":{"id":"rsud"},"request":{"mode":"WFA"}}
                """;

        assertThat(Run.withInput(head, "decide", "-p", folder.toString()).out()).startsWith("{\"outcome\":\"DENIED\"");
    }

    @Test
    void a_folder_below_one_beside_it_is_used_by_itself() throws IOException {
        write("../dinas-contoh/policy.yaml", """
                id: dinas-contoh
                title: { id: Dinas Contoh, en: Example Agency }
                level: agency
                zone: Asia/Jakarta
                version: "1"
                extends: kota-contoh
                """);
        String agency = root.resolve("dinas-contoh").toString();

        assertThat(Run.wfa("check", agency)).isEqualTo(new Run(0, "0 errors, 0 warnings\n", ""));
        assertThat(Run.wfa("rules", "--policy", agency).out())
                .startsWith("Example Agency (dinas-contoh), version 1; layers: national, kota-contoh, dinas-contoh;");

        write("rules/heads.drl", RULE.replace("employee.unitHead", "employee.unitHed"));
        assertThat(Run.wfa("check", agency).out())
                .startsWith("../kota-contoh/rules/heads.drl:12:")
                .contains("did you mean `unitHead`?");
        assertThat(Run.wfa("check", root.toString()).out())
                .startsWith("kota-contoh/rules/heads.drl:12:")
                .endsWith("\n1 error, 0 warnings\n");
    }

    @Test
    void a_directory_of_several_policies_has_to_be_narrowed_down() throws IOException {
        Path other = root.resolve("kota-lain");
        Files.createDirectories(other);
        Files.writeString(
                other.resolve("policy.yaml"),
                POLICY.replace("kota-contoh", "kota-lain").replace("99.99", "99.98"));

        Run run = Run.wfa("rules", "-p", root.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("holds several policies (kota-contoh, kota-lain)");
    }
}
