package io.github.wfarules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("once")
class ReloadTest {
    private static final String OPENS = PolicyTexts.rule("opens", "opens", "request.mode != WorkMode.WFO");
    private static final String APPLIES = PolicyTexts.rule("applies", "applies", "request.mode != WorkMode.WFO");
    private static final String BROKEN = PolicyTexts.rule("opens", "opens", "request.mod != WorkMode.WFO");

    private final List<Reload> told = new ArrayList<>();

    @TempDir
    private Path directory;

    private WfaRules rules() {
        return WfaRules.builder()
                .folder(PolicyTexts.write(directory, "", OPENS))
                .onReload(told::add)
                .build();
    }

    @Test
    void puts_what_changed_into_force_and_tells_so() {
        try (WfaRules rules = rules()) {
            Policy before = rules.policy("contoh");
            PolicyTexts.write(directory, "", OPENS, APPLIES);

            Reload reload = rules.reload();

            Policy after = rules.policy("contoh");
            assertThat(reload).isEqualTo(new Reload(Reload.Result.SWAPPED, List.of(after.version()), List.of()));
            assertThat(told).containsExactly(reload);
            assertThat(ruleIds(before)).containsExactly("contoh.opens");
            assertThat(ruleIds(after)).containsExactly("contoh.applies", "contoh.opens");
            assertThat(before.version()).isNotEqualTo(after.version());
        }
    }

    @Test
    void leaves_the_policy_in_force_where_the_folder_has_an_error_and_tells_why() {
        try (WfaRules rules = rules()) {
            Policy before = rules.policy("contoh");
            PolicyTexts.write(directory, "", BROKEN);

            Reload reload = rules.reload();

            assertThat(reload.result()).isEqualTo(Reload.Result.REFUSED);
            assertThat(reload.policies()).containsExactly(before.version());
            assertThat(reload.problems()).singleElement().satisfies(problem -> assertThat(
                            problem.render(Language.ENGLISH))
                    .startsWith("rules/rules.drl:")
                    .contains("request.mod"));
            assertThat(told).containsExactly(reload);
            assertThat(rules.policy("contoh")).isSameAs(before);
        }
    }

    @Test
    void tells_when_what_was_refused_has_been_taken_back_and_nothing_otherwise() {
        try (WfaRules rules = rules()) {
            rules.reload();
            assertThat(told).isEmpty();

            PolicyTexts.write(directory, "", BROKEN);
            rules.reload();
            PolicyTexts.write(directory, "", OPENS);
            rules.reload();
            rules.reload();

            assertThat(told).extracting(Reload::result).containsExactly(Reload.Result.REFUSED, Reload.Result.UNCHANGED);
        }
    }

    @Test
    void does_not_compile_again_what_did_not_change() {
        try (WfaRules rules = rules()) {
            Policy before = rules.policy("contoh");

            assertThat(rules.reload().result()).isEqualTo(Reload.Result.UNCHANGED);
            assertThat(rules.policy("contoh")).isSameAs(before);
        }
    }

    @Test
    void refuses_a_folder_from_which_a_policy_is_gone() throws IOException {
        try (WfaRules rules = rules()) {
            Policy before = rules.policy("contoh");
            Path policy = directory.resolve("contoh/policy.yaml");
            Files.writeString(policy, Files.readString(policy).replace("id: contoh\n", "id: lain\n"));

            Reload reload = rules.reload();

            assertThat(reload.problems())
                    .extracting(problem -> problem.text().en())
                    .containsExactly("the policy `contoh` is no longer in its folder; put it back, or start the program"
                            + " anew to work without it");
            assertThat(rules.policy("contoh")).isSameAs(before);
        }
    }

    @Test
    void a_listener_that_throws_harms_neither_the_reload_nor_other_listeners() {
        Path folder = PolicyTexts.write(directory, "", OPENS);
        try (WfaRules rules = WfaRules.builder()
                .folder(folder)
                .onReload(reload -> {
                    throw new IllegalStateException("the host's own trouble");
                })
                .onReload(told::add)
                .build()) {
            PolicyTexts.write(directory, "", OPENS, APPLIES);

            assertThat(rules.reload().result()).isEqualTo(Reload.Result.SWAPPED);
            assertThat(told).hasSize(1);
            assertThat(ruleIds(rules.policy("contoh"))).hasSize(2);
        }
    }

    @Test
    void the_builder_refuses_the_errors_of_all_folders_at_once() throws IOException {
        PolicyTexts.write(directory, "", BROKEN);
        Path other = PolicyTexts.write(directory.resolve("elsewhere"), "", BROKEN);
        Files.move(other, directory.resolve("lain"));
        for (String file : List.of("policy.yaml", "rules/rules.drl")) {
            Path path = directory.resolve("lain").resolve(file);
            Files.writeString(path, Files.readString(path).replace("contoh", "lain"));
        }

        assertThatExceptionOfType(PolicyProblemsException.class)
                .isThrownBy(() -> WfaRules.builder().folder(directory).build())
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::file)
                        .containsExactly("contoh/rules/rules.drl", "lain/rules/rules.drl"));
    }

    @Test
    void the_builder_refuses_a_folder_that_holds_no_policy() throws IOException {
        Path notes = Files.createDirectories(directory.resolve("notes"));
        Files.writeString(notes.resolve("circular.txt"), "text");

        assertThatExceptionOfType(PolicyProblemsException.class)
                .isThrownBy(() -> WfaRules.builder().folder(notes).build())
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.text().en())
                        .containsExactly("`" + notes + "` is not a policy folder: there is no policy.yaml in it"));
    }

    @Test
    void after_closing_policies_go_on_and_reloads_do_not() {
        WfaRules rules = rules();
        rules.close();
        rules.close();

        assertThat(ruleIds(rules.policy("contoh"))).containsExactly("contoh.opens");
        assertThatIllegalStateException().isThrownBy(rules::reload);
        assertThatIllegalStateException().isThrownBy(rules::watch);
    }

    @Test
    void a_listener_may_close_what_it_listens_to() {
        List<WfaRules> holder = new ArrayList<>();
        WfaRules rules = WfaRules.builder()
                .folder(PolicyTexts.write(directory, "", OPENS))
                .onReload(reload -> holder.get(0).close())
                .build();
        holder.add(rules);
        PolicyTexts.write(directory, "", OPENS, APPLIES);

        assertThat(rules.reload().result()).isEqualTo(Reload.Result.SWAPPED);
        assertThatIllegalStateException().isThrownBy(rules::reload);
    }

    @Test
    void there_is_nothing_to_watch_without_a_folder() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WfaRules.builder().watch(true).build())
                .withMessageContaining("folder(…)")
                .withMessageContaining("watch()");
    }

    private static List<String> ruleIds(Policy policy) {
        return policy.rulebook().rules().stream().map(Rulebook.Rule::id).toList();
    }
}
