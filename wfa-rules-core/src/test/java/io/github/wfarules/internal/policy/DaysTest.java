package io.github.wfarules.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Instrument;
import io.github.wfarules.Text;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DaysTest {
    private static final LocalDate MADE = LocalDate.of(2025, 3, 20);

    @ParameterizedTest
    @EnumSource(Instrument.Kind.class)
    void nothing_holds_before_its_instrument_was_made_where_no_first_day_is_stated(Instrument.Kind kind) {
        Days days = Days.of(instrument(kind, MADE, null), null, null);

        assertThat(days.include(LocalDate.of(2023, 7, 10))).isFalse();
        assertThat(days.include(MADE.minusDays(1))).isFalse();
        assertThat(days.include(MADE)).isTrue();
    }

    @Test
    void a_first_day_that_is_stated_counts_even_where_it_is_before_the_making() {
        LocalDate stated = MADE.minusMonths(1);

        assertThat(Days.of(instrument(Instrument.Kind.ACT, MADE, stated), null, null)
                        .from())
                .isEqualTo(stated);
        assertThat(Days.of(instrument(Instrument.Kind.ACT, MADE, null), stated, null)
                        .from())
                .isEqualTo(stated);
    }

    @Test
    void where_neither_day_is_stated_nothing_is_made_up() {
        assertThat(Days.of(instrument(Instrument.Kind.ACT, null, null), null, null)
                        .from())
                .isNull();
    }

    private static Instrument instrument(Instrument.Kind kind, LocalDate date, LocalDate from) {
        return new Instrument(
                "keputusan",
                kind,
                new Text("Keputusan", "Decision"),
                null,
                date,
                from,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                Instrument.Binds.OWN_UNITS,
                "kota-contoh");
    }
}
