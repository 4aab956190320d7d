package io.github.wfarules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void a_ratio_is_taken_round_by_round() {
        Spread slow = new Spread(List.of(10.0, 40.0, 90.0));
        Spread fast = new Spread(List.of(1.0, 2.0, 3.0));

        assertThat(slow.over(fast).values()).containsExactly(10.0, 20.0, 30.0);
    }

    @Test
    void the_median_of_an_even_number_of_rounds_lies_between_the_middle_two() {
        assertThat(new Spread(List.of(8.0, 1.0, 2.0, 3.0)).median()).isEqualTo(2.5);
    }

    @Test
    void a_spread_shows_its_least_and_greatest_figure() {
        assertThat(new Spread(List.of(3.0, 1.0, 2.0))).hasToString("2.00 (1.00-3.00)");
    }

    @Test
    void rounds_that_one_side_lacks_are_refused() {
        assertThatThrownBy(() -> new Spread(List.of(1.0)).over(new Spread(List.of(1.0, 2.0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rounds are missing on one side");
    }
}
