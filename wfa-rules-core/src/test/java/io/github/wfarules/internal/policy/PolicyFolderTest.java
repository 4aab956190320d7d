package io.github.wfarules.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Language;
import io.github.wfarules.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyFolderTest {

    @TempDir
    private Path root;

    @Test
    void holds_the_known_files_sorted_by_path() throws IOException {
        write("policy.yaml", "id: x");
        write("rules/b.drl", "b");
        write("rules/a.drl", "a");
        write("scenarios/s.yaml", "s");

        PolicyFolder folder = PolicyFolder.in(root);

        assertThat(folder.files().keySet())
                .containsExactly("policy.yaml", "rules/a.drl", "rules/b.drl", "scenarios/s.yaml");
        assertThat(folder.rules()).extracting("text").containsExactly("a", "b");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void never_reads_documents_and_hidden_files() throws IOException {
        write("docs/circular.pdf", "%PDF");
        write("docs/deep/er/and/deep/er/note.txt", "…");
        write(".git/config", "…");
        write("rules/.a.drl.swp", "…");

        assertThat(PolicyFolder.in(root).files()).isEmpty();
        assertThat(PolicyFolder.in(root).problems()).isEmpty();
    }

    @Test
    void takes_a_file_that_nothing_reads_for_a_mistake() throws IOException {
        write("parameter.yaml", "…");
        write("rules/quota.yml", "…");
        write("scenarios/one.yml", "…");

        assertThat(problems(PolicyFolder.in(root)))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("parameter.yaml: this file is not read; did you mean `parameters.yaml`?"),
                        second -> assertThat(second).startsWith("rules/quota.yml: this file is not read; read are"),
                        third -> assertThat(third)
                                .startsWith("scenarios/one.yml: this file is not read; did you mean"
                                        + " `scenarios/one.yaml`?"));
    }

    @Test
    void says_where_a_file_is_not_utf_8() throws IOException {
        Files.write(root.resolve("policy.yaml"), "id: x\ntitle: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems(PolicyFolder.in(root)))
                .containsExactly("policy.yaml:2: this line is not UTF-8; save the file as UTF-8");
    }

    @Test
    void passes_over_a_byte_order_mark() throws IOException {
        write("policy.yaml", "\uFEFFid: x");

        assertThat(PolicyFolder.in(root).file("policy.yaml").text()).isEqualTo("id: x");
    }

    @Test
    void refuses_a_file_over_its_bound() throws IOException {
        write("policy.yaml", "#".repeat(FileText.LARGEST));
        write("calendar.yaml", "#".repeat(FileText.LARGEST + 1));

        assertThat(problems(PolicyFolder.in(root)))
                .containsExactly("calendar.yaml: this file is larger than 1 MiB; split it into several files");
    }

    @Test
    void refuses_a_link_that_leaves_the_folder(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("policy.yaml"), "id: elsewhere");
        Files.createSymbolicLink(root.resolve("policy.yaml"), secret);
        Files.createSymbolicLink(root.resolve("rules"), elsewhere);

        PolicyFolder folder = PolicyFolder.in(root);

        assertThat(folder.files()).isEmpty();
        assertThat(problems(folder)).hasSize(2).allSatisfy(problem -> assertThat(problem)
                .contains("this link leads out of the folder"));
    }

    @Test
    void stops_at_a_link_that_goes_in_a_circle() throws IOException {
        Files.createSymbolicLink(root.resolve("rules"), root);

        assertThat(problems(PolicyFolder.in(root)))
                .anySatisfy(problem -> assertThat(problem).contains("nested more than 4 levels deep"));
    }

    @Test
    void says_that_there_is_no_such_folder() {
        assertThat(problems(PolicyFolder.in(root.resolve("kota-malng"))))
                .containsExactly("there is no readable folder `kota-malng`; check the path");
    }

    @Test
    void digests_what_can_change_an_answer_and_nothing_else() {
        Map<String, String> files = Map.of("policy.yaml", "id: x\n", "rules/a.drl", "rule");
        String digest = PolicyFolder.of("x", files).digest();

        assertThat(digest).isEqualTo("a1fed0d05307ee3edabc0fdce4dccec617f616d8c27fe1e306b83ed02334c5f2");
        assertThat(PolicyFolder.of("renamed", with(files, "scenarios/s.yaml", "s"))
                        .digest())
                .isEqualTo(digest);
        assertThat(PolicyFolder.of("x", with(files, "policy.yaml", "id: x\r\n")).digest())
                .isNotEqualTo(digest);
        assertThat(PolicyFolder.of("x", with(files, "rules/b.drl", "")).digest())
                .isNotEqualTo(digest);
    }

    @Test
    void opens_the_files_of_a_jar_one_by_one() {
        PolicyFolder folder = PolicyFolder.of(
                "x",
                List.of("policy.yaml"),
                path -> new ByteArrayInputStream("id: x".getBytes(StandardCharsets.UTF_8)));

        assertThat(folder.digest())
                .isEqualTo(PolicyFolder.of("x", Map.of("policy.yaml", "id: x")).digest());
    }

    private static Map<String, String> with(Map<String, String> files, String path, String text) {
        Map<String, String> more = new HashMap<>(files);
        more.put(path, text);
        return more;
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> problems(PolicyFolder folder) {
        return folder.problems().stream()
                .map((Problem problem) -> problem.render(Language.ENGLISH))
                .toList();
    }
}
