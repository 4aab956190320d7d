package io.github.wfarules.internal.policy;

import static io.github.wfarules.internal.policy.Folders.city;
import static io.github.wfarules.internal.policy.Folders.layer;
import static io.github.wfarules.internal.policy.Folders.national;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.ParameterLayer.Kind;
import io.github.wfarules.internal.policy.ParameterIndex.Value;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParameterIndexTest {

    private static final Layer NATION = layer(national("parameters.yaml", """
            national.x:
              kind: number
              bound: default
              title: { id: x, en: x }
              values: [ { value: 2, basis: law Pasal 13 } ]
            national.windows:
              kind: date-windows
              bound: floor
              title: { id: x, en: x }
              values:
                - { value: { from: 2025-03-24, to: 2025-03-27 }, basis: law }
            """));

    private static final Layer CITY = layer(city("parameters.yaml", """
            national.x: { values: [ { value: 1, basis: circular, illustrative: true } ] }
            national.windows: { values: [ { value: { from: 2025-03-27, to: 2025-03-28 }, basis: circular } ] }
            """), NATION);

    private final ParameterIndex index = new ParameterIndex(List.of(NATION, CITY));

    @Test
    void finds_the_value_of_a_day_and_who_set_it() {
        Value special = index.valueOn("national.x", day(24));

        assertThat(ValueText.of(special.value())).isEqualTo("1");
        assertThat(special.layer()).isEqualTo("city");
        assertThat(special.basis().instrument().id()).isEqualTo("circular");
        assertThat(special.illustrative()).isTrue();
    }

    @Test
    void asks_the_next_layer_up_on_the_days_on_which_the_city_says_nothing() {
        Value ordinary = index.valueOn("national.x", day(23));

        assertThat(ValueText.of(ordinary.value())).isEqualTo("2");
        assertThat(ordinary.layer()).isEqualTo("national");
        assertThat(ordinary.basis().locator()).isEqualTo("Pasal 13");
        assertThat(ordinary.illustrative()).isFalse();
    }

    @Test
    void has_no_value_before_the_law_and_none_for_an_id_that_nobody_declares() {
        assertThat(index.valueOn("national.x", LocalDate.of(2024, 12, 31))).isNull();
        assertThat(index.valueOn("national.y", day(24))).isNull();
        assertThat(index.declaration("national.y")).isNull();
        assertThat(index.declaration("national.x").kind()).isEqualTo(Kind.NUMBER);
    }

    @Test
    void finds_the_window_that_covers_a_day_the_nearest_layers_first() {
        assertThat(index.valueOn("national.windows", day(23))).isNull();
        assertThat(index.valueOn("national.windows", day(26)).layer()).isEqualTo("national");
        assertThat(index.valueOn("national.windows", day(27)).layer()).isEqualTo("city");
        assertThat(index.valueOn("national.windows", day(28)).layer()).isEqualTo("city");
        assertThat(index.valueOn("national.windows", day(29))).isNull();
    }

    private static LocalDate day(int ofMarch) {
        return LocalDate.of(2025, 3, ofMarch);
    }
}
