package io.github.wfarules.internal.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.wfarules.internal.model.ParameterLayer.ClockWindow;
import io.github.wfarules.internal.model.ParameterLayer.DateWindow;
import io.github.wfarules.internal.model.ParameterLayer.Range;
import io.github.wfarules.roster.PriorityKey;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValueFormTest {
    static List<Object> values() {
        return List.of(
                true,
                "sekretariat, 7–9 \uD83C\uDFE2",
                new BigDecimal("2.50"),
                LocalDate.of(2025, 3, 24),
                LocalTime.MAX,
                Duration.ofHours(-36).plusNanos(5),
                new ClockWindow(LocalTime.of(7, 30), LocalTime.MAX),
                new DateWindow(LocalDate.of(1970, 1, 1), LocalDate.of(2026, 12, 31)),
                new TreeSet<>(List.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY)),
                new TreeSet<>(List.of("rsud", "diskominfo")),
                new TreeSet<String>(),
                List.of(PriorityKey.EMPLOYEE_ID, PriorityKey.FEWEST_DAYS_AWAY),
                List.of(
                        new Range(null, new BigDecimal("10"), true, new BigDecimal("0.5")),
                        new Range(new BigDecimal("10"), null, false, BigDecimal.ONE)),
                new TreeMap<>(Map.of("late", BigDecimal.TEN, "absent", new BigDecimal("1E+3"))));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_comes_back_as_it_was(Object value) {
        IndexOutput out = new IndexOutput();
        ValueForm.write(value, out);

        assertThat(ValueForm.read(new IndexInput(out.bytes()))).isEqualTo(value);
    }

    @Test
    void a_value_without_a_form_fails_the_build_and_not_the_host() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValueForm.write(Instant.EPOCH, new IndexOutput()))
                .withMessageContaining("no form for a class java.time.Instant");
    }
}
