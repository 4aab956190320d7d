package io.github.wfarules.internal.policy;

import static io.github.wfarules.internal.policy.Folders.city;
import static io.github.wfarules.internal.policy.Folders.layer;
import static io.github.wfarules.internal.policy.Folders.national;
import static io.github.wfarules.internal.policy.Folders.problems;
import static io.github.wfarules.internal.policy.Folders.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.internal.model.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterBoundsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            percentage               | ceiling | 10                       | 10                       | 11
            percentage               | floor   | 10                       | 10                       | 9
            duration                 | ceiling | PT24H                    | PT24H                    | P2D
            time                     | ceiling | "12:00" | "11:30" | "12:01"
            clock-window             | ceiling | { from: 07:00, to: 16:00 } | { from: 08:00, to: 16:00 } | { from: 06:59, to: 12:00 }
            clock-window             | floor   | { from: 07:00, to: 16:00 } | { from: 07:00, to: 17:00 } | { from: 07:01, to: 17:00 }
            weekdays                 | ceiling | [ monday, friday ]       | [ friday ]               | [ friday, tuesday ]
            codes, list: units       | floor   | [ bappeda ]              | [ bappeda, diskominfo ]  | [ diskominfo ]
            codes, list: units       | ceiling | [ bappeda ]              | [ ]                      | [ diskominfo ]
            table-by-code, list: units | ceiling | { bappeda: 3 }         | { bappeda: 3, diskominfo: 9 } | { bappeda: 4 }
            table-by-range           | floor   | [ { to: 9, value: 1 }, { from: 9, value: 2 } ] | [ { from: 9, value: 3 } ] | [ { from: 8, value: 1 } ]
            date-windows             | ceiling | { from: 2025-03-01, to: 2025-03-31 } | { from: 2025-03-31, to: 2025-03-31 } | { from: 2025-03-31, to: 2025-04-01 }
            """)
    void holds_a_city_to_the_bound_of_the_nation(String kind, String bound, String upper, String kept, String broken) {
        Layer nation = nation(kind, bound, "- { value: %s, basis: law }".formatted(upper));

        assertThat(problems(read(cityWith("- { value: %s, basis: circular }".formatted(kept)), nation)))
                .isEmpty();
        assertThat(problems(read(cityWith("- { value: %s, basis: circular }".formatted(broken)), nation)))
                .hasSize(1)
                .first()
                .asString()
                .containsPattern("goes beyond the " + bound + "|though `national.x` is a `ceiling`");
    }

    @Test
    void names_the_bound_who_set_it_and_for_which_days() {
        Layer nation = nation("percentage", "ceiling", "- { value: 10, basis: law }");

        assertThat(problems(read(cityWith("- { value: 12.5, basis: circular }"), nation)))
                .containsExactly("parameters.yaml:3: `12.5` goes beyond the ceiling that `national` sets for"
                        + " 2025-01-01..: `10`\n    - { value: 12.5, basis: circular }");
    }

    @Test
    void compares_only_on_the_days_on_which_both_hold() {
        Layer nation = nation("percentage", "ceiling", "- { value: 10, to: 2025-03-23, basis: law }");

        assertThat(problems(read(cityWith("- { value: 50, basis: circular }"), nation)))
                .noneMatch(problem -> problem.contains("ceiling"));
        assertThat(problems(read(cityWith("- { value: 50, from: 2025-03-23, basis: circular }"), nation)))
                .singleElement()
                .asString()
                .contains("`50` goes beyond the ceiling");
    }

    @Test
    void leaves_a_default_free_and_a_fixed_value_to_nobody() {
        PolicyFolder city = cityWith("- { value: 99, basis: circular }");

        assertThat(problems(read(city, nation("number", "default", "- { value: 1, basis: law }"))))
                .isEmpty();
        assertThat(problems(read(city, nation("number", "fixed", "- { value: 1, basis: law }"))))
                .containsExactly(
                        "parameters.yaml:3: `national.x` is `fixed` by `national` (`1`); no layer below may set it, so remove it\n"
                                + "    - { value: 99, basis: circular }");
    }

    @Test
    void lets_a_city_declare_a_special_period_beside_the_nations() {
        Layer nation = nation("date-windows", "floor", "- { value: { from: 2025-03-01, to: 2025-03-02 }, basis: law }");

        assertThat(problems(
                        read(cityWith("- { value: { from: 2025-05-01, to: 2025-05-02 }, basis: circular }"), nation)))
                .isEmpty();
    }

    @Test
    void offers_the_parameter_that_was_meant() {
        Layer nation = nation("number", "default", "- { value: 1, basis: law }");
        PolicyFolder city = city("parameters.yaml", "national.y:\n  values: [ { value: 1, basis: law } ]\n");

        assertThat(problems(read(city, nation)))
                .containsExactly("parameters.yaml:1:1: no upper layer declares the parameter `national.y`; did you mean"
                        + " `national.x`?; to declare it here, write `kind`, `bound` and `title`\n    national.y:");
    }

    @Test
    void refuses_to_declare_again_what_is_declared_above() {
        Layer nation = nation("number", "default", "- { value: 1, basis: law }");

        assertThat(problems(read(city("parameters.yaml", "national.x: { kind: number, values: [] }\n"), nation)))
                .hasSize(1)
                .first()
                .asString()
                .contains("`national.x` is already declared by `national`; only `values` may stand here");
    }

    private static PolicyFolder cityWith(String values) {
        return city("parameters.yaml", "national.x:\n  values:\n" + values.indent(4));
    }

    private static Layer nation(String kind, String bound, String values) {
        return layer(national("parameters.yaml", """
                national.x:
                  kind: %s
                  bound: %s
                  title: { id: x, en: x }
                  values:
                """.formatted(kind.replace(", ", "\n  "), bound) + values.indent(4)));
    }
}
