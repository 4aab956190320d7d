package io.github.wfarules.internal.policy;

import static io.github.wfarules.internal.policy.Folders.layer;
import static io.github.wfarules.internal.policy.Folders.national;
import static io.github.wfarules.internal.policy.Folders.problems;
import static io.github.wfarules.internal.policy.Folders.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.internal.model.ParameterLayer.ClockWindow;
import io.github.wfarules.internal.model.ParameterLayer.DateWindow;
import io.github.wfarules.internal.model.ParameterLayer.DatedValue;
import io.github.wfarules.internal.model.ParameterLayer.Range;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersYamlTest {

    @Test
    void reads_a_value_of_every_kind() {
        assertThat(value("percentage", "12.5")).isEqualTo(new BigDecimal("12.5"));
        assertThat(value("number", "2")).isEqualTo(new BigDecimal("2"));
        assertThat(value("money", "1500000")).isEqualTo(new BigDecimal("1500000"));
        assertThat(value("duration", "PT24H")).isEqualTo(Duration.ofHours(24));
        assertThat(value("time", "\"07:30\"")).isEqualTo(LocalTime.of(7, 30));
        assertThat(value("clock-window", "{ from: 07:30, to: \"16:00\" }"))
                .isEqualTo(new ClockWindow(LocalTime.of(7, 30), LocalTime.of(16, 0)));
        assertThat(value("clock-window", "{ from: \"16:00\", to: \"24:00\" }"))
                .isEqualTo(new ClockWindow(LocalTime.of(16, 0), LocalTime.MAX));
        assertThat(ValueText.of(value("clock-window", "{ from: 16:00, to: 24:00 }")))
                .isEqualTo("16:00–24:00");
        assertThat(value("weekdays", "[ friday, monday ]")).isEqualTo(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        assertThat(value("date-windows", "{ from: 2025-03-24, to: 2025-03-27 }"))
                .isEqualTo(new DateWindow(LocalDate.of(2025, 3, 24), LocalDate.of(2025, 3, 27)));
        assertThat(value("codes, list: units", "[ diskominfo, bappeda ]")).isEqualTo(Set.of("bappeda", "diskominfo"));
        assertThat(value("table-by-code, list: units", "{ bappeda: 3 }"))
                .isEqualTo(Map.of("bappeda", BigDecimal.valueOf(3)));
        assertThat(value("table-by-range", "[ { to: 10, value: 1 }, { from: 10, value: 2 } ]"))
                .isEqualTo(List.of(
                        new Range(null, BigDecimal.TEN, false, BigDecimal.ONE),
                        new Range(BigDecimal.TEN, null, false, BigDecimal.valueOf(2))));
        assertThat(value("table-by-range", "[ { from: 1, through: 1, value: 1 }, { from: 1, value: 2 } ]"))
                .isEqualTo(List.of(
                        new Range(BigDecimal.ONE, BigDecimal.ONE, true, BigDecimal.ONE),
                        new Range(BigDecimal.ONE, null, false, BigDecimal.valueOf(2))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            percentage | 110     | `110` is not between 0 and 100; a percentage is written out of a hundred, like `5` for 5 %
            percentage | -1      | `-1` is not between 0 and 100
            percentage | 5 %     | `5 %` cannot be read as a number; write `5`
            percentage | "5,5"   | `5,5` cannot be read as a number; write `5.5`
            percentage | 5,5     | the comma before `5` separates two keys; write decimals with a point, like `5.5`
            money      | 1.5     | `1.5` is not a whole amount of rupiah
            money      | Rp 1.500.000 | write `1500000`
            duration   | 24 jam  | `24 jam` is not a duration; write `PT24H` for 24 hours
            duration   | PT-1H   | `PT-1H` is not a duration
            time       | 25:00   | `25:00` is not a time of day; write `07:30`
            clock-window | { from: 07.30, to: 16:00 } | `07.30` is not a time of day; write `07:30`
            clock-window | { from: 16:00, to: 07:30 } | `to` (07:30) has to be after `from` (16:00); the end of the day is written `24:00`
            clock-window | { from: 16:00 }            | the key `to` is missing; until the end of the day is written `to: "24:00"`
            clock-window | { from: 24:00, to: 24:00 } | `24:00` is not a time of day
            weekdays   | [ senin ] | write `monday` instead of `senin`
            weekdays   | [ mondya ] | `mondya` is not known here; did you mean `monday`?
            weekdays   | [ monday, monday ] | this is already in the list; remove it
            weekdays   | monday  | a list is expected here
            date-windows | { from: 2025-03-27, to: 2025-03-24 } | there is no day in 2025-03-27..2025-03-24
            codes, list: units | [ bapeda ] | the list `units` has no code `bapeda`; did you mean `bappeda`?
            codes, list: units | [ Dinas Kominfo ] | `Dinas Kominfo` is another name; write the code: `diskominfo`
            codes      | [ bappeda ] | the key `list` is missing
            number, list: units | 1  | only the kinds `codes` and `table-by-code` have a `list`
            table-by-code, list: units | { bapeda: 3 } | the list `units` has no code `bapeda`
            table-by-range | [ { from: 0, to: 10, value: 1 }, { from: 9, value: 2 } ] | this row begins before the row above it ends
            table-by-range | [ { from: 0, through: 10, value: 1 }, { from: 9, value: 2 } ] | this row begins before the row above it ends
            table-by-range | [ { from: 10, through: 9, value: 1 } ] | `through` (9) has to be greater than `from` (10)
            table-by-range | [ { from: 0, to: 10, through: 10, value: 1 } ] | write `to` (not included) or `through` (included), not both
            table-by-range | [ { from: 10, to: 10, value: 1 } ] | `to` (10) has to be greater than `from` (10)
            """)
    void refuses_a_value_that_its_kind_cannot_be(String kind, String value, String problem) {
        assertThat(problems(read(nation(kind, "- { value: %s, basis: law }".formatted(value)))))
                .hasSize(1)
                .allSatisfy(found -> assertThat(found).contains(problem));
    }

    @Test
    void takes_from_the_instrument_the_days_that_are_not_written() {
        List<DatedValue> values = values("number", """
                - { value: 1, to: 2025-06-30, basis: law Pasal 3 ayat (1) }
                - { value: 2, from: 2025-07-01, basis: law }
                """);

        assertThat(values.get(0).from()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(values.get(0).basis().locator()).isEqualTo("Pasal 3 ayat (1)");
        assertThat(values.get(0).basis().instrument().id()).isEqualTo("law");
        assertThat(values.get(1).to()).isNull();
        assertThat(values.get(1).basis().locator()).isNull();
    }

    @Test
    void lets_an_illustrative_value_and_no_other_go_without_an_instrument() {
        assertThat(values("number", "- { value: 1, illustrative: true }").get(0).basis())
                .isNull();
        assertThat(problems(read(nation("number", "- { value: 1 }"))))
                .containsExactly("parameters.yaml:6:7: the key `basis` is missing; add it\n    - { value: 1 }");
    }

    @Test
    void allows_a_parameter_that_no_instrument_gives_a_value() {
        assertThat(values("number", "")).isEmpty();
    }

    @Test
    void refuses_an_instrument_that_nobody_declares() {
        assertThat(problems(read(nation("number", "- { value: 1, basis: lwa Pasal 3 }"))))
                .containsExactly("parameters.yaml:6:26: there is no instrument `lwa` in this policy.yaml or above it;"
                        + " did you mean `law`?\n    - { value: 1, basis: lwa Pasal 3 }");
    }

    @Test
    void refuses_two_values_for_one_day() {
        assertThat(problems(read(nation("number", """
                        - { value: 2, from: 2025-07-01, basis: law }
                        - { value: 1, to: 2025-07-01, basis: law }
                        """))))
                .containsExactly("parameters.yaml:6: the days of this value (2025-07-01..) overlap with those of line 7"
                        + " (2025-01-01..2025-07-01); give the earlier one a `to`\n"
                        + "    - { value: 2, from: 2025-07-01, basis: law }");
    }

    @Test
    void lets_windows_overlap_since_each_stands_for_itself() {
        assertThat(values("date-windows", """
                        - { value: { from: 2025-03-24, to: 2025-03-27 }, basis: law }
                        - { value: { from: 2025-03-26, to: 2025-03-28 }, basis: law }
                        """)).hasSize(2);
    }

    @Test
    void refuses_days_beside_a_window() {
        assertThat(problems(read(nation(
                        "date-windows",
                        "- { value: { from: 2025-03-24, to: 2025-03-27 }, from: 2025-01-01, basis: law }"))))
                .hasSize(1)
                .first()
                .asString()
                .contains("the days of a window stand within `value`");
    }

    @Test
    void takes_a_gap_for_a_mistake_only_where_the_parameter_is_continuous() {
        String values = """
                - { value: 1, to: 2025-06-29, basis: law }
                - { value: 2, from: 2025-07-01, basis: law }
                """;

        assertThat(problems(read(nation("number", values)))).isEmpty();
        assertThat(problems(read(nation("number, continuous: true", values))))
                .hasSize(1)
                .first()
                .asString()
                .contains("there is no value from 2025-06-30 to 2025-06-30, though this parameter is `continuous`");
        assertThat(problems(read(nation("number, continuous: true", values.replace("2025-06-29", "2025-06-30")))))
                .isEmpty();
    }

    @Test
    void refuses_a_parameter_that_is_not_named_after_its_policy() {
        PolicyFolder folder = national(
                "parameters.yaml", "city.x: { kind: number, bound: default, title: { id: x, en: x }, values: [] }\n");

        assertThat(problems(read(folder)))
                .containsExactly("parameters.yaml:1:1: `city.x` has to be written `national.<words-with-dashes>`, as it"
                        + " is this policy that declares it\n"
                        + "    city.x: { kind: number, bound: default, title: { id: x, en: x }, values: [] }");
    }

    private static Object value(String kind, String value) {
        return values(kind, "- { value: %s, basis: law }".formatted(value))
                .get(0)
                .value();
    }

    private static List<DatedValue> values(String kind, String values) {
        return layer(nation(kind, values)).parameters().get("national.x").values();
    }

    private static PolicyFolder nation(String kind, String values) {
        return national("parameters.yaml", """
                national.x:
                  bound: default
                  title: { id: x, en: x }
                  kind: %s
                  values:
                """.formatted(kind.replace(", ", "\n  ")) + values.indent(4));
    }
}
