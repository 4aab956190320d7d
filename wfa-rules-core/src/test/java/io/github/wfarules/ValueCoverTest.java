package io.github.wfarules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.testing.PolicyCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules on days on which a value that they read is not stated. */
@Tag("once")
class ValueCoverTest {
    @TempDir
    private Path directory;

    @Test
    void a_rule_that_outlives_its_value_is_warned_of() throws IOException {
        assertThat(warnings("{ value: 2, to: 2025-06-30, basis: act-negara Pasal 2 }", ""))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.file()).isEqualTo("rules/rules.drl");
                    assertThat(warning.line()).isEqualTo(4);
                    assertThat(warning.severity()).isEqualTo(Problem.Severity.WARNING);
                    assertThat(warning.text().en())
                            .startsWith(
                                    "the rule `negara.limit` holds without an end, but the last value of `negara.days` only to"
                                            + " 2025-06-30");
                    assertThat(warning.text().id())
                            .startsWith(
                                    "aturan `negara.limit` berlaku tanpa batas akhir, tetapi nilai terakhir `negara.days` hanya"
                                            + " sampai 2025-06-30");
                });
    }

    @Test
    void a_rule_that_is_older_than_its_value_is_warned_of() throws IOException {
        assertThat(warnings("{ value: 2, from: 2025-02-01, basis: act-negara Pasal 2 }", ""))
                .singleElement()
                .extracting(warning -> warning.text().en())
                .asString()
                .startsWith(
                        "the rule `negara.limit` holds from 2025-01-01, but the first value of `negara.days` only from"
                                + " 2025-02-01");
    }

    @Test
    void the_same_days_raise_no_warning() throws IOException {
        assertThat(warnings("{ value: 2, to: 2025-06-30, basis: act-negara Pasal 2 }", "@to(\"2025-06-30\")"))
                .isEmpty();
    }

    @Test
    void a_later_value_closes_the_gap_and_one_between_two_values_is_left_open() throws IOException {
        assertThat(warnings("""
                        { value: 2, to: 2025-06-30, basis: act-negara Pasal 2 }
                            - { value: 3, from: 2025-08-01, basis: act-negara Pasal 3 }""", "")).isEmpty();
    }

    @Test
    void a_value_that_nobody_states_is_left_open_on_purpose() throws IOException {
        LayerTexts.nation(directory, """
                negara.days:
                  kind: number
                  bound: ceiling
                  title: { id: hari, en: days }
                """, limit(""));

        assertThat(PolicyCheck.all(directory.resolve("negara"))).isEmpty();
    }

    private List<Problem> warnings(String values, String days) throws IOException {
        LayerTexts.nation(directory, """
                negara.days:
                  kind: number
                  bound: ceiling
                  title: { id: hari, en: days }
                  values:
                    - %s
                """.formatted(values), limit(days));
        return PolicyCheck.all(directory.resolve("negara"));
    }

    private static String limit(String days) {
        return LayerTexts.rule("negara.limit", "denies", "week.flexibleDays >= number(\"negara.days\")", days);
    }
}
