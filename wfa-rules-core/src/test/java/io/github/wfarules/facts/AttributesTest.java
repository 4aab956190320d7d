package io.github.wfarules.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AttributesTest {
    @Test
    void what_is_set_to_nothing_is_unknown_like_what_was_never_set() {
        Attributes given = Attributes.NONE
                .with("grade", (String) null)
                .with("distance", (BigDecimal) null)
                .with("since", (LocalDate) null);

        assertThat(given).isEqualTo(Attributes.NONE);
        assertThat(Attributes.NONE.with("grade", "III/a").with("grade", (String) null))
                .isEqualTo(Attributes.NONE);
    }

    @Test
    void a_name_is_required() {
        assertThatThrownBy(() -> Attributes.NONE.with(null, true))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name");
    }

    @Test
    void a_number_is_the_same_however_many_zeros_it_is_written_with() {
        assertThat(Attributes.NONE.with("distance", new BigDecimal("1.50")))
                .isEqualTo(Attributes.NONE.with("distance", new BigDecimal("1.5")));
        assertThat(Attributes.NONE.with("distance", new BigDecimal("2E+1")))
                .isEqualTo(Attributes.NONE.with("distance", 20));
    }
}
