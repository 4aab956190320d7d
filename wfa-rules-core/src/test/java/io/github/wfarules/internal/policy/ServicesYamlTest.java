package io.github.wfarules.internal.policy;

import static io.github.wfarules.internal.policy.Folders.layer;
import static io.github.wfarules.internal.policy.Folders.problems;
import static io.github.wfarules.internal.policy.Folders.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.ServiceLaw;
import io.github.wfarules.internal.model.ServiceLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServicesYamlTest {

    private static final String LISTS = """
            lists:
              services: { light: { title: { id: Lampu, en: Light } } }
              clocks: { elapsed: { title: { id: Waktu, en: Time } } }
              pauses: { rain: { title: { id: Hujan, en: Rain } } }
            """;

    private static final String PARAMETERS = """
            city.deadline: { kind: duration, bound: ceiling, title: { id: x, en: x }, values: [ { value: PT24H, basis: circular } ] }
            city.clock: { kind: codes, list: clocks, bound: default, title: { id: x, en: x }, values: [ ] }
            city.pauses: { kind: codes, list: pauses, bound: default, title: { id: x, en: x }, values: [ ] }
            """;

    private static final String SERVICES = """
            levels:
              city.light:
                title: { id: Lampu, en: Light }
                basis: circular angka 3
                services: [ light ]
                starts: reported
                met-by: handled
                deadline: city.deadline
                clock: city.clock
                pauses: city.pauses
            """;

    private static final Layer NATION = layer(Folders.national());

    private static PolicyFolder folder(String lists, String services) {
        return folder(lists, PARAMETERS, services);
    }

    private static PolicyFolder folder(String lists, String parameters, String services) {
        return PolicyFolder.of(
                "city",
                Map.of("policy.yaml", Folders.CITY + lists, "parameters.yaml", parameters, "services.yaml", services));
    }

    @Test
    void reads_a_level_that_holds_on_the_days_of_its_instrument() {
        ServiceLevel level =
                layer(folder(LISTS, SERVICES), NATION).services().levels().get(0);

        assertThat(level.id()).isEqualTo("city.light");
        assertThat(level.from()).isEqualTo(LocalDate.of(2025, 3, 24));
        assertThat(level.to()).isEqualTo(LocalDate.of(2025, 3, 27));
        assertThat(level.parameters()).containsExactly("city.deadline", "city.clock", "city.pauses");
        assertThat(level.firstDay()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            deadline: city.deadline | deadline: city.clock    | the parameter `city.clock` is of the kind `codes`; `duration` is expected here
            clock: city.clock       | clock: city.pauses      | the parameter `city.pauses` holds codes of the list `pauses`; codes of `clocks` are expected here
            clock: city.clock       | reopened: city.clock    | the key `clock` is missing
            clock: city.clock       | clock: city.clokc       | there is no parameter `city.clokc`; did you mean `city.clock`?
            [ light ]               | [ lihgt ]               | the list `services` has no code `lihgt`; did you mean `light`?
            starts: reported        | starts: dilaporkan      | `dilaporkan` is not known here
            met-by: handled         | met: handled            | no such key here: `met`
            pauses: city.pauses     | breach: late            | the list `breaches` has no code `late`
            basis: circular angka 3 | title: x                | the key `basis` is missing
            city.light:             | light:                  | `light` has to be written `city.<words-with-dashes>`
            pauses: city.pauses     | deadline-at-most: city.deadline | `deadline-at-least` and `deadline-at-most` stand together
            """)
    void refuses_a_level_that_cannot_be(String right, String wrong, String problem) {
        assertThat(problems(read(folder(LISTS, SERVICES.replace(right, wrong)), NATION)))
                .anySatisfy(found -> assertThat(found).contains(problem));
    }

    @Test
    void a_monthly_cap_may_name_the_part_that_a_percentage_is_of() {
        String lists = LISTS + "  allowance-parts: { performance: { title: { id: Kinerja, en: Performance } } }\n";
        String cap = SERVICES + "monthly-cap: { cap: city.most, part: performance }\n";
        String percentage = "city.most: { kind: percentage, bound: ceiling, title: { id: x, en: x }, values: [ ] }\n";

        assertThat(layer(folder(lists, PARAMETERS + percentage, cap), NATION)
                        .services()
                        .monthlyCap())
                .isEqualTo(new ServiceLaw.MonthlyCap("city.most", "performance"));
        assertThat(problems(read(folder(lists, PARAMETERS + percentage.replace("percentage", "money"), cap), NATION)))
                .singleElement()
                .asString()
                .contains("`city.most` is an amount in rupiah; `part` is for percentages only, remove it");
        assertThat(problems(read(folder(lists, PARAMETERS + percentage, cap.replace("part", "prat")), NATION)))
                .singleElement()
                .asString()
                .contains("`prat`");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            per: occurrence, units: whole, rate: city.rate                | services.yaml:16 | `units`
            per: minute, rate: city.rate                                  | services.yaml:15 | `units`
            per: occurrence, rate: city.rate, rate-is: share              | services.yaml:17 | `rate-is`
            per: occurrence, rate: city.rate, steps: hours                | services.yaml:17 | `steps`
            """)
    void what_is_wrong_with_a_deduction_is_told_at_the_line_to_mend(String keys, String line, String key) {
        String deduction = SERVICES + """
                deductions:
                  city.late:
                    title: { id: Terlambat, en: Late }
                    basis: circular angka 4
                """ + keys.replaceAll("(^|, )", "\n    ").substring(1) + "\n";
        String rate = "city.rate: { kind: percentage, bound: ceiling, title: { id: x, en: x }, values: [ ] }\n";

        assertThat(problems(read(folder(LISTS, PARAMETERS + rate, deduction), NATION)))
                .anySatisfy(
                        problem -> assertThat(problem).startsWith(line + ":").contains(key));
    }

    @Test
    void a_deduction_that_no_rule_takes_is_told_so() {
        String deduction = SERVICES + """
                deductions:
                  city.late:
                    title: { id: Terlambat, en: Late }
                    basis: circular angka 4
                    per: occurrence
                    rate: city.rate
                """;
        String rate = "city.rate: { kind: percentage, bound: ceiling, title: { id: x, en: x }, values: [ ] }\n";

        assertThat(problems(read(folder(LISTS, PARAMETERS + rate, deduction), NATION)))
                .singleElement()
                .asString()
                .startsWith("services.yaml:12:")
                .contains("no rule takes the deduction `city.late`; use it in a rule or remove it");
    }

    @Test
    void refuses_a_clock_that_the_library_does_not_have() {
        assertThat(problems(read(folder(LISTS.replace("elapsed", "moon"), SERVICES), NATION)))
                .anySatisfy(found -> assertThat(found)
                        .contains("the list `clocks` has only `elapsed`, `working-hours`, `calendar-days`,"
                                + " `working-days`; remove this one"));
    }

    @Test
    void refuses_a_level_that_is_there_already() {
        Layer above = layer(folder(LISTS, SERVICES), NATION);
        PolicyFolder agency = PolicyFolder.of(
                "city", Map.of("policy.yaml", Folders.CITY.replace("circular:", "other:"), "services.yaml", SERVICES));

        assertThat(problems(read(agency, NATION, above))).anySatisfy(found -> assertThat(found)
                .contains("there is already a service level `city.light`; change it by its parameters"));
    }

    @Test
    void a_parameter_that_only_a_level_names_is_read() {
        assertThat(problems(read(folder(LISTS, SERVICES), List.of(), NATION))).isEmpty();
        assertThat(problems(read(folder(LISTS, "levels: { }"), List.of(), NATION)))
                .hasSize(3)
                .allSatisfy(found -> assertThat(found).contains("no rule, hours or service level read"));
    }
}
