package io.github.wfarules.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.wfarules.PolicyProblemsException;
import io.github.wfarules.PolicyTexts;
import io.github.wfarules.Problem;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.policy.PolicyFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final String RULE = PolicyTexts.rule("opens", "opens", "request.mode != WorkMode.WFO");

    @TempDir
    private Path directory;

    private Path folder;
    private Path archive;

    @BeforeEach
    void write() {
        folder = PolicyTexts.write(directory.resolve("plain"), "", RULE);
        archive = directory.resolve("policies.jar");
    }

    @Test
    void holds_the_same_policy_as_the_directory_that_was_packed() throws IOException {
        pack(entries("contoh/"));

        Library packed = new Library().with(List.of(archive));

        assertThat(packed.idsOfFolders()).containsExactly("contoh");
        assertThat(packed.folder("contoh").name()).isEqualTo("contoh");
        assertThat(packed.draft("contoh").digest())
                .isEqualTo(new Library().with(List.of(folder)).draft("contoh").digest());
    }

    @Test
    void may_hold_a_policy_right_at_its_root() throws IOException {
        pack(entries(""));

        PolicyFolder packed = new Library().with(List.of(archive)).folder("contoh");

        assertThat(packed.name()).isEqualTo("policies");
        assertThat(packed.files().keySet()).containsExactly("policy.yaml", "rules/rules.drl");
        assertThat(packed.problems()).isEmpty();
    }

    @Test
    void may_lie_beside_further_folders() throws IOException {
        pack(entries("contoh/"));
        Path city = directory.resolve("city");
        Files.createDirectories(city);
        Files.writeString(city.resolve("policy.yaml"), layer("city", "city", "99.71", "contoh"));

        Library library = new Library().with(List.of(city, archive));

        assertThat(library.draft("city").digest())
                .isNotEqualTo(library.draft("contoh").digest());
        assertThat(library.idOfRegion("99.71")).isEqualTo("city");
    }

    @Test
    void may_hold_several_policies_that_stand_above_each_other() throws IOException {
        Map<String, String> entries = entries("contoh/");
        entries.put("kota/policy.yaml", layer("kota", "city", "99.71", "prov"));
        entries.put("prov/policy.yaml", layer("prov", "province", "99", "contoh"));
        pack(entries);

        Library library = new Library().with(List.of(archive));

        assertThat(library.idsOfFolders()).containsExactly("contoh", "kota", "prov");
        assertThat(library.inspect("kota").problems()).isEmpty();
        assertThat(library.inspect("kota").layers()).extracting(Layer::id).containsExactly("contoh", "prov", "kota");
    }

    @Test
    void may_stand_above_a_folder_whatever_the_name_of_its_file() throws IOException {
        pack(entries(""));
        Path city = directory.resolve("kota");
        Files.createDirectories(city);
        Files.writeString(city.resolve("policy.yaml"), layer("kota", "city", "99.71", "contoh"));

        Library library = new Library().with(List.of(city, archive));

        assertThat(library.inspect("kota").problems()).isEmpty();
    }

    private static String layer(String id, String level, String region, String parent) {
        return """
                id: %s
                title: { id: Lapisan, en: Layer }
                region: "%s"
                level: %s
                zone: Asia/Jakarta
                version: "1"
                extends: %s
                """.formatted(id, region, level, parent);
    }

    @Test
    void is_kept_to_the_bounds_of_a_folder() throws IOException {
        Map<String, String> entries = entries("contoh/");
        entries.put("contoh/rules/long.drl", " ".repeat(1024 * 1024 + 1));
        entries.put("contoh/a/b/c/d/e/f.yaml", "");
        pack(entries);

        assertThat(new Library().with(List.of(archive)).folder("contoh").problems())
                .extracting(problem -> problem.file() + ": " + problem.text().en())
                .anyMatch(text -> text.startsWith("contoh/rules/long.drl: this file is larger than 1 MiB")
                        || text.startsWith("rules/long.drl: this file is larger than 1 MiB"))
                .anyMatch(text -> text.contains("nested more than 4 levels deep"));
    }

    @Test
    void a_path_that_leads_out_of_it_leads_nowhere() throws IOException {
        Map<String, String> entries = entries("contoh/");
        entries.put("contoh/../../outside.yaml", "id: outside");
        entries.put("../evil/policy.yaml", "id: evil");
        pack(entries);

        assertThat(refusal(archive)).singleElement().satisfies(problem -> assertThat(
                        problem.text().en())
                .contains("policies.jar")
                .contains("cannot be read as a folder or zip archive"));
    }

    @Test
    void refuses_what_is_no_archive_and_what_is_too_large_to_be_one() throws IOException {
        Files.writeString(archive, "not a zip file");
        assertThat(refusal(archive))
                .extracting(problem -> problem.text().en())
                .containsExactly(
                        "`" + archive
                                + "` cannot be read as a folder or zip archive (of up to 8 MiB); check its path, permissions and size");

        Path noName = Files.writeString(directory.resolve("policies.txt"), "not a zip file");
        assertThat(refusal(noName)).hasSize(1);

        pack(entries("contoh/"));
        try (OutputStream longer = Files.newOutputStream(archive, StandardOpenOption.APPEND)) {
            longer.write(new byte[8 * 1024 * 1024]);
        }
        assertThat(refusal(archive)).hasSize(1);
    }

    @Test
    void refuses_the_same_policy_twice_and_two_for_one_region() throws IOException {
        pack(entries("contoh/"));
        assertThat(refusal(folder, archive))
                .extracting(problem -> problem.text().en())
                .containsExactly("the folders `contoh` and `contoh` hold the same policy, `contoh`; keep one of them");

        Map<String, String> two = new LinkedHashMap<>();
        two.put("one/policy.yaml", "id: one\nlevel: city\nregion: \"99.71\"\n");
        two.put("two/policy.yaml", "id: two\nlevel: city\nregion: \"99.71\"\n");
        two.put("three/policy.yaml", "id: three\nlevel: agency\nregion: \"99.71\"\n");
        pack(two);
        assertThat(refusal(archive))
                .extracting(problem -> problem.text().en())
                .containsExactly("the policies `one` and `two` are both for the region 99.71; keep one of them");
    }

    @Test
    void is_not_kept_open() throws IOException {
        pack(entries("contoh/"));
        new Library().with(List.of(archive));

        Path open = Path.of("/proc/self/fd");
        if (Files.isDirectory(open)) {
            try (Stream<Path> files = Files.list(open)) {
                assertThat(files.map(ArchiveTest::target)).doesNotContain(archive.toRealPath());
            }
        }
        Files.delete(archive);
        assertThat(archive).doesNotExist();
    }

    private static Path target(Path link) {
        try {
            return Files.readSymbolicLink(link);
        } catch (IOException closedMeanwhile) {
            return link;
        }
    }

    private static List<Problem> refusal(Path... places) {
        Library shipped = new Library();
        PolicyProblemsException refused =
                catchThrowableOfType(PolicyProblemsException.class, () -> shipped.with(List.of(places)));
        assertThat(refused).isNotNull();
        return refused.problems();
    }

    private Map<String, String> entries(String prefix) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String path : List.of("policy.yaml", "rules/rules.drl")) {
            entries.put(prefix + path, Files.readString(folder.resolve(path)));
        }
        return entries;
    }

    private void pack(Map<String, String> entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
