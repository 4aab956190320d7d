package io.github.wfarules.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.wfarules.Policy;
import io.github.wfarules.Rulebook.Change;
import io.github.wfarules.Rulebook.Made;
import io.github.wfarules.WfaRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rulebook of the city tells what it changed, on its own days only. */
class CityChangesTest {
    private static final Path POLICIES = Path.of("policies");

    @Test
    void a_replacement_is_a_change_on_its_own_four_days() {
        Policy city = WfaRules.withFolder(POLICIES).policy("kota-contoh");

        assertThat(city.rulebook(LocalDate.of(2025, 9, 4)).changes())
                .extracting(Change::kind, Change::id, Change::to)
                .contains(tuple(Made.REPLACED, "prov-contoh.heads-at-the-office", "kota-contoh.heads-with-approval"));
        assertThat(city.rulebook(LocalDate.of(2025, 9, 5)).changes())
                .extracting(Change::kind)
                .containsOnly(Made.SET);
        assertThat(city.rulebook(LocalDate.of(2025, 8, 31)).changes()).isEmpty();
    }

    @Test
    void a_value_stands_beside_the_one_of_the_layer_above() {
        Policy city = WfaRules.withFolder(POLICIES).policy("kota-contoh");

        assertThat(city.rulebook().changes())
                .filteredOn(change -> change.id().equals("prov-contoh.wfa-quota"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.layer()).isEqualTo("kota-contoh");
                    assertThat(change.before()).isEqualTo("20");
                    assertThat(change.to()).isEqualTo("10");
                    assertThat(change.basis().locator()).isEqualTo("angka 1");
                });
    }

    @Test
    void what_the_province_declares_itself_is_no_change() {
        assertThat(WfaRules.withFolder(POLICIES)
                        .policy("prov-contoh")
                        .rulebook()
                        .changes())
                .isEmpty();
    }

    @Test
    void a_rule_switched_off_is_a_change_and_holds_no_longer(@TempDir Path root) throws IOException {
        copy(POLICIES, root);
        Files.delete(root.resolve("kota-contoh/rules/heads.drl"));
        Path policy = root.resolve("kota-contoh/policy.yaml");
        Files.writeString(policy, Files.readString(policy) + """

                switch-off:
                  - { rule: prov-contoh.heads-at-the-office, to: 2025-09-04, basis: se-walikota-contoh angka 3 }
                """);

        Policy city = WfaRules.withFolder(root).policy("kota-contoh");

        assertThat(city.rulebook(LocalDate.of(2025, 9, 1)).changes()).first().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Made.SWITCHED_OFF);
            assertThat(change.id()).isEqualTo("prov-contoh.heads-at-the-office");
            assertThat(change.from()).isEqualTo("2025-09-01");
            assertThat(change.until()).isEqualTo("2025-09-04");
        });
        assertThat(city.rulebook(LocalDate.of(2025, 9, 1)).rules())
                .extracting(rule -> rule.id())
                .doesNotContain("prov-contoh.heads-at-the-office");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
