package io.github.wfarules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.wfarules.internal.model.ParameterLayer.ClockWindow;
import io.github.wfarules.internal.model.ParameterLayer.Range;
import io.github.wfarules.roster.PriorityKey;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a value is one step away from. */
class ValueStepTest {
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    @Test
    void a_number_is_one_less_and_one_more() {
        assertThat(ValueStep.from(FIVE))
                .extracting(ValueStep::value, step -> step.change().en())
                .containsExactly(
                        tuple(BigDecimal.valueOf(4), "5 becomes 4"), tuple(BigDecimal.valueOf(6), "5 becomes 6"));
    }

    @Test
    void hours_are_a_minute_off_and_days_a_day() {
        assertThat(ValueStep.from(Duration.ofHours(24)))
                .extracting(step -> step.change().en())
                .containsExactly("PT24H becomes PT23H59M", "PT24H becomes PT24H1M");
        assertThat(ValueStep.from(Duration.ofDays(14)))
                .extracting(ValueStep::value)
                .containsExactly(Duration.ofDays(13), Duration.ofDays(15));
    }

    @Test
    void a_set_lacks_one_of_its_members() {
        assertThat(ValueStep.from(new TreeSet<>(List.of("bappeda", "dishub"))))
                .extracting(ValueStep::value, step -> step.change().en())
                .containsExactly(
                        tuple(Set.of("dishub"), "`bappeda` left out"), tuple(Set.of("bappeda"), "`dishub` left out"));
    }

    @Test
    void a_table_changes_row_by_row() {
        TreeMap<String, Object> byCode = new TreeMap<>();
        byCode.put("diskominfo", FIVE);
        Range row = new Range(BigDecimal.ZERO, FIVE, false, BigDecimal.TEN);

        assertThat(ValueStep.from(byCode))
                .extracting(step -> step.change().en())
                .containsExactly("`diskominfo`: 5 becomes 4", "`diskominfo`: 5 becomes 6");
        assertThat(ValueStep.from(List.of(row, row)))
                .extracting(step -> step.change().en())
                .containsExactly(
                        "row 1: 10 becomes 9", "row 1: 10 becomes 11", "row 2: 10 becomes 9", "row 2: 10 becomes 11");
        assertThat(ValueStep.from(List.of(row)).get(1).value())
                .isEqualTo(List.of(new Range(BigDecimal.ZERO, FIVE, false, BigDecimal.valueOf(11))));
    }

    @Test
    void an_order_has_neighbours_mixed_up() {
        List<PriorityKey> order = List.of(PriorityKey.FEWEST_DAYS_AWAY, PriorityKey.EARLIEST_APPLICATION);

        assertThat(ValueStep.from(order))
                .extracting(ValueStep::value, step -> step.change().en())
                .containsExactly(tuple(
                        List.of(PriorityKey.EARLIEST_APPLICATION, PriorityKey.FEWEST_DAYS_AWAY),
                        "fewest-days-away, earliest-application becomes earliest-application, fewest-days-away"));
    }

    @Test
    void a_time_of_day_is_a_minute_off_and_so_is_each_end_of_a_clock_window() {
        assertThat(ValueStep.from(LocalTime.of(7, 30)))
                .extracting(ValueStep::value)
                .containsExactly(LocalTime.of(7, 29), LocalTime.of(7, 31));
        assertThat(ValueStep.from(new ClockWindow(LocalTime.MIDNIGHT, LocalTime.MAX)))
                .extracting(step -> step.change().en())
                .containsExactly("00:00–24:00 becomes 00:01–24:00", "00:00–24:00 becomes 00:00–23:59");
        assertThat(ValueStep.from(new ClockWindow(LocalTime.of(8, 0), LocalTime.of(9, 0))))
                .hasSize(4);
    }

    @Test
    void no_step_leads_below_nothing_and_a_decimal_is_one_tenth_off() {
        assertThat(ValueStep.from(BigDecimal.ZERO)).extracting(ValueStep::value).containsExactly(BigDecimal.ONE);
        assertThat(ValueStep.from(Duration.ZERO)).extracting(ValueStep::value).containsExactly(Duration.ofMinutes(1));
        assertThat(ValueStep.from(new BigDecimal("2.5")))
                .extracting(ValueStep::value)
                .containsExactly(new BigDecimal("2.4"), new BigDecimal("2.6"));
    }
}
