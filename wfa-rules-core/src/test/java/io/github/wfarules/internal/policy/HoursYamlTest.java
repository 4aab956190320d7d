package io.github.wfarules.internal.policy;

import static io.github.wfarules.internal.policy.Folders.city;
import static io.github.wfarules.internal.policy.Folders.layer;
import static io.github.wfarules.internal.policy.Folders.national;
import static io.github.wfarules.internal.policy.Folders.problems;
import static io.github.wfarules.internal.policy.Folders.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.Schedule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursYamlTest {

    private static final String PARAMETERS = """
            national.start: { kind: time, bound: fixed, title: { id: x, en: x }, values: [ { value: "07:30", basis: law } ] }
            national.week: { kind: duration, bound: fixed, title: { id: x, en: x }, values: [ { value: PT37H30M, basis: law } ] }
            national.break: { kind: duration, bound: fixed, title: { id: x, en: x }, values: [ { value: PT1H, basis: law } ] }
            national.break-start: { kind: time, bound: default, title: { id: x, en: x }, values: [ ] }
            """;

    private static final String CALENDAR = """
            years: [ 2025 ]
            hours:
              national.office:
                title: { id: Jam kerja, en: Hours }
                basis: law Pasal 4
                shifts:
                  - weekdays: [ monday, tuesday, wednesday, thursday ]
                    start: national.start
                    week: national.week
                    break: national.break
                    break-start: national.break-start
                  - weekdays: [ friday ]
                    start: national.start
                    week: national.week
            """;

    private static final Layer NATION = layer(nation(CALENDAR));

    private static PolicyFolder nation(String calendar) {
        return national("parameters.yaml", PARAMETERS, "calendar.yaml", calendar);
    }

    @Test
    void shares_the_hours_of_a_week_out_over_its_days() {
        Schedule office = NATION.schedules().get(0);
        ShiftHours friday = ShiftHours.on(
                LocalDate.of(2025, 6, 20), office, office.shifts().get(1), new ParameterIndex(List.of(NATION)));

        assertThat(office.units()).isEmpty();
        assertThat(office.basis().locator()).isEqualTo("Pasal 4");
        assertThat(friday.work()).isEqualTo(Duration.ofMinutes(450));
        assertThat(friday.pause()).isZero();
        assertThat(friday.pauseStart()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            start: national.start    | start: national.strat  | there is no parameter `national.strat`; did you mean `national.start`?
            start: national.start    | start: national.week   | the parameter `national.week` is of the kind `duration`; `time` is expected here
            start: national.start    | begin: national.start  | no such key here: `begin`
            week: national.week      | title: x               | write one of the two: `work`, how long is worked in a day, or `week`, in a week
            break: national.break    | within: national.start | `break` and `break-start` stand together
            [ friday ]               | [ jumat ]              | `jumat` is not known here
            [ friday ]               | friday                 | a list is expected here
            basis: law               | basis: lwa             | there is no instrument `lwa`
            national.office:         | office:                | `office` has to be written `national.<words-with-dashes>`
            basis: law Pasal 4       | units: [ bapeda ]      | the list `units` has no code `bapeda`; did you mean `bappeda`?
            """)
    void refuses_hours_that_cannot_be(String right, String wrong, String problem) {
        assertThat(problems(read(nation(CALENDAR.replace(right, wrong)))))
                .anySatisfy(found -> assertThat(found).contains(problem));
    }

    @Test
    void lets_a_city_lay_down_hours_for_some_of_its_agencies_only() {
        String hours = """
                hours:
                  city.shifts:
                    title: { id: Giliran, en: Shifts }
                    basis: circular
                    units: [ bappeda ]
                    shifts: [ { weekdays: [ sunday ], start: national.start, work: national.break } ]
                """;

        assertThat(layer(city("calendar.yaml", hours), NATION)
                        .schedules()
                        .get(0)
                        .units())
                .containsExactly("bappeda");
        assertThat(problems(read(city("calendar.yaml", hours.replace("    units: [ bappeda ]\n", "")), NATION)))
                .anySatisfy(found -> assertThat(found)
                        .contains("there are general hours already; write the `units` that work by `city.shifts`"));
        assertThat(problems(read(
                        city(
                                "calendar.yaml",
                                hours + hours.replace("hours:\n", "").replace("city.s", "city.other-s")),
                        NATION)))
                .anySatisfy(found -> assertThat(found)
                        .contains("`city.shifts` lays down the hours of one of these agencies already"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            national.break-start | "06:00"  | with this value the break of `national.office` does not lie within its hours of work
            national.break-start | "15:00"  | with this value the break of `national.office` does not lie within its hours of work
            national.break-start | 12.00    | `12.00` is not a time of day; write `12:00`
            """)
    void refuses_a_value_that_breaks_the_hours_of_a_layer_above(String parameter, String value, String problem) {
        String values = "%s:%n  values: [ { value: %s, illustrative: true } ]%n".formatted(parameter, value);

        assertThat(problems(read(city("parameters.yaml", values), NATION)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("parameters.yaml:2")
                .contains(problem);
    }

    @Test
    void refuses_hours_that_do_not_fit_into_a_day() {
        String longWeek = PARAMETERS.replace("PT37H30M", "PT116H");

        assertThat(problems(read(national("parameters.yaml", longWeek, "calendar.yaml", CALENDAR))))
                .anySatisfy(found -> assertThat(found)
                        .contains("with this value `national.office` does not fit into a day, or nothing is worked"));
    }

    @Test
    void a_parameter_that_hours_name_is_read() {
        assertThat(problems(read(nation(CALENDAR), List.of()))).isEmpty();
        assertThat(problems(read(nation("years: [ 2025 ]\n"), List.of())))
                .hasSize(4)
                .allSatisfy(found -> assertThat(found).contains("use it"));
    }
}
