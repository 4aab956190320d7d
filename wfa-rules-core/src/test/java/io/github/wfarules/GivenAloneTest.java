package io.github.wfarules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.wfarules.testing.PolicyCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder given by itself, whose parents lie beside it. */
@Tag("once")
class GivenAloneTest {
    @TempDir
    private Path directory;

    private Path city;

    @BeforeEach
    void write() throws IOException {
        LayerTexts.nation(directory, "", LayerTexts.rule("negara.opens", "opens", "request.mode != WorkMode.WFO", ""));
        province("");
        LayerTexts.city(directory, "", LayerTexts.rule("kota.applies", "applies", "request.mode == WorkMode.WFA", ""));
        city = directory.resolve("kota");
    }

    private void province(String misspelt) throws IOException {
        LayerTexts.province(
                directory,
                "",
                LayerTexts.rule("provinsi.denies", "denies", "request.mode" + misspelt + " == WorkMode.WFH", ""));
    }

    @Test
    void is_the_same_policy_as_with_the_directory_that_holds_all() {
        Policy alone = WfaRules.builder().folder(city).build().policy("kota");
        Policy together = WfaRules.builder().folder(directory).build().policy("kota");

        assertThat(alone.version()).isEqualTo(together.version());
        assertThat(alone.layers()).containsExactly("negara", "provinsi", "kota");
        assertThat(alone.rulebook()).isEqualTo(together.rulebook());
        assertThat(PolicyCheck.all(city)).isEmpty();
    }

    @Test
    void leaves_the_policies_above_as_they_were_for_whoever_asks() {
        WfaRules rules = WfaRules.withFolder(city);

        assertThat(rules.foundInFolder()).containsExactly("kota");
        assertThat(rules.policies()).contains("kota").doesNotContain("provinsi", "negara");
    }

    @Test
    void reports_what_is_wrong_above_under_the_path_of_the_folder_above() throws IOException {
        province("s");

        assertThat(PolicyCheck.all(city)).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("../provinsi/rules/rules.drl");
            assertThat(problem.text().en()).contains("`request` has no `modes`; did you mean `mode`?");
        });
        assertThat(refused(WfaRules.builder().folder(city)))
                .extracting(Problem::file)
                .containsExactly("../provinsi/rules/rules.drl");
    }

    @Test
    void reports_what_is_wrong_above_once_where_several_stand_below_it() throws IOException {
        province("s");
        LayerTexts.write(directory, "kab", "99.01", "regency", "provinsi", "");

        assertThat(refused(WfaRules.builder().folder(city).folder(directory.resolve("kab"))))
                .extracting(Problem::file)
                .containsExactly("provinsi/rules/rules.drl");
        assertThat(PolicyCheck.all(directory)).extracting(Problem::file).containsExactly("provinsi/rules/rules.drl");
    }

    @Test
    void tells_a_misspelt_parent_from_what_lies_beside_and_checks_the_rest_against_that() throws IOException {
        replaceInCity("extends: provinsi", "extends: provinsy");

        assertThat(PolicyCheck.all(city)).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("policy.yaml");
            assertThat(problem.sourceLine()).isEqualTo("extends: provinsy");
            assertThat(problem.text().en())
                    .isEqualTo("there is no policy `provinsy`, neither among those at hand nor as a folder beside this"
                            + " one; did you mean `provinsi`?");
        });
    }

    @Test
    void does_not_follow_a_parent_out_of_the_directory() throws IOException {
        Path elsewhere = directory.resolve("deep");
        LayerTexts.write(elsewhere, "dinas", "", "agency", "../kota", "");

        assertThat(PolicyCheck.all(elsewhere.resolve("dinas")))
                .extracting(problem -> problem.text().en())
                .anyMatch(text -> text.startsWith("there is no policy `../kota`"));
    }

    @Test
    void refuses_to_choose_between_two_folders_of_one_name_until_one_is_given() throws IOException {
        Path other = directory.resolve("other");
        LayerTexts.write(other, "provinsi", "99", "province", "negara", "");
        LayerTexts.write(other, "kab", "99.01", "regency", "provinsi", "");
        WfaRules.Builder builder = WfaRules.builder().folder(city).folder(other.resolve("kab"));

        assertThat(refused(builder)).singleElement().satisfies(problem -> assertThat(
                        problem.text().en())
                .contains(
                        "`" + directory.resolve("provinsi") + "`",
                        "`" + other.resolve("provinsi") + "`",
                        "give the one that is meant as well"));
        try (WfaRules rules = builder.folder(directory.resolve("provinsi")).build()) {
            assertThat(rules.policy("kab").layers()).containsExactly("negara", "provinsi", "kab");
        }
    }

    @Test
    void goes_in_no_circle() throws IOException {
        Path nation = directory.resolve("negara/policy.yaml");
        Files.writeString(nation, Files.readString(nation) + "extends: kota\n");

        assertThat(PolicyCheck.all(city))
                .extracting(problem -> problem.text().en())
                .anyMatch(text -> text.startsWith("`extends` goes in a circle: provinsi → negara → kota"));
    }

    @Test
    void is_reloaded_when_a_folder_above_changes_appears_or_is_another() throws Exception {
        ReloadsTold told = new ReloadsTold();
        try (WfaRules rules =
                WfaRules.builder().folder(city).onReload(told).watch(true).build()) {
            province("s");
            told.await(reload -> reload.result() == Reload.Result.REFUSED
                    && reload.problems().stream()
                            .anyMatch(problem -> "../provinsi/rules/rules.drl".equals(problem.file())));
            province("");
            String first = rules.policy("kota").version().digest();

            replaceInCity("extends: provinsi", "extends: wilayah");
            told.await(Reload.Result.REFUSED);
            LayerTexts.write(
                    directory,
                    "wilayah",
                    "99",
                    "province",
                    "negara",
                    "",
                    LayerTexts.rule("wilayah.denies", "denies", "request.mode == WorkMode.WFH", ""));

            told.await(reload -> reload.result() == Reload.Result.SWAPPED
                    && rules.policy("kota").layers().contains("wilayah"));
            assertThat(rules.policy("kota").layers()).containsExactly("negara", "wilayah", "kota");
            assertThat(rules.policy("kota").version().digest()).isNotEqualTo(first);
        }
    }

    private void replaceInCity(String old, String now) throws IOException {
        Path file = city.resolve("policy.yaml");
        Files.writeString(file, Files.readString(file).replace(old, now));
    }

    private static List<Problem> refused(WfaRules.Builder builder) {
        return catchThrowableOfType(PolicyProblemsException.class, builder::build)
                .problems();
    }
}
