package io.github.wfarules.internal.policy;

import static io.github.wfarules.internal.policy.Folders.city;
import static io.github.wfarules.internal.policy.Folders.layer;
import static io.github.wfarules.internal.policy.Folders.national;
import static io.github.wfarules.internal.policy.Folders.problems;
import static io.github.wfarules.internal.policy.Folders.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.internal.model.CalendarDay;
import io.github.wfarules.internal.model.Layer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarYamlTest {

    private static final String CALENDAR = """
            years: [ 2025, 2026 ]
            days:
              - { date: 2025-03-28, kind: joint leave, title: { id: Cuti bersama, en: Joint leave }, basis: law }
            """;

    private static final Layer NATION = layer(national("calendar.yaml", CALENDAR));

    private final WorkingDays days = new WorkingDays(List.of(NATION));

    @Test
    void works_monday_to_friday_but_for_declared_days() {
        assertThat(days.working(LocalDate.of(2025, 3, 27))).isTrue();
        assertThat(days.working(LocalDate.of(2025, 3, 28))).as("joint leave").isFalse();
        assertThat(days.working(LocalDate.of(2025, 3, 29))).as("Saturday").isFalse();
        assertThat(days.working(LocalDate.of(2025, 3, 30))).as("Sunday").isFalse();
        assertThat(days.declared(LocalDate.of(2025, 3, 28)).kind()).isEqualTo(CalendarDay.Kind.JOINT_LEAVE);
        assertThat(days.declared(LocalDate.of(2025, 3, 29))).isNull();
    }

    @Test
    void does_not_know_a_year_without_a_calendar() {
        assertThat(days.working(LocalDate.of(2024, 12, 31))).isNull();
        assertThat(days.working(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(days.working(LocalDate.of(2027, 1, 1))).isNull();
    }

    @Test
    void lets_a_city_add_days_to_the_years_above() {
        Layer city = layer(
                city(
                        "calendar.yaml",
                        "days: [ { date: 2025-04-01, kind: holiday, title: { id: HUT, en: Founding day }, basis:"
                                + " circular } ]"),
                NATION);

        WorkingDays both = new WorkingDays(List.of(NATION, city));
        assertThat(both.working(LocalDate.of(2025, 4, 1))).isFalse();
        assertThat(both.working(LocalDate.of(2025, 3, 28))).isFalse();
        assertThat(days.working(LocalDate.of(2025, 4, 1))).as("elsewhere").isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-28      | 2024-03-28      | the year 2024 is not among `years`; add it if the calendar of that year is complete
            2025-03-28      | 28-03-2025      | write `2025-03-28`
            joint leave     | joint-leave     | `joint-leave` is not known here; did you mean `joint leave`?
            basis: law      | basis: skb      | there is no instrument `skb`
            [ 2025, 2026 ]  | [ 2025, 2025 ]  | the year 2025 is already there
            [ 2025, 2026 ]  | [ 2025, 26 ]    | `26` is not a year
            [ 2025, 2026 ]  | 2025            | a list is expected here
            """)
    void refuses_a_day_that_cannot_be(String right, String wrong, String problem) {
        assertThat(problems(read(national("calendar.yaml", CALENDAR.replace(right, wrong)))))
                .anySatisfy(found -> assertThat(found).contains(problem));
    }

    @Test
    void refuses_a_day_that_is_declared_twice() {
        String line = CALENDAR.lines().skip(2).findFirst().orElseThrow();

        assertThat(problems(read(national("calendar.yaml", CALENDAR + line))))
                .hasSize(1)
                .first()
                .asString()
                .contains("the day 2025-03-28 is already there in line 3; remove one of them");
    }
}
