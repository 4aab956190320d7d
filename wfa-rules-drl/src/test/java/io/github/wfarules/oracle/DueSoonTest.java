package io.github.wfarules.oracle;

import static io.github.wfarules.oracle.PenaltyCity.CITY;
import static io.github.wfarules.oracle.PenaltyCity.light;
import static io.github.wfarules.oracle.PenaltyCity.repaired;
import static io.github.wfarules.oracle.PenaltyCity.wib;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.DueSoon;
import io.github.wfarules.Party;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which deadlines are about to pass, and who is to be told before they do. */
class DueSoonTest {
    @Test
    void what_will_be_missed_soon_is_told_with_who_should_know() {
        Instant now = wib("2025-06-03T06:00");
        List<DueSoon> due = CITY.dueSoon(
                Stream.of(
                        light("later", "2025-06-02T12:00"),
                        light("soon", "2025-06-02T08:00"),
                        light("done", "2025-06-02T08:00", repaired("2025-06-02T09:00")),
                        light("missed", "2025-06-01T08:00"),
                        light("far", "2025-06-03T05:00")),
                now,
                Duration.ofHours(6));

        assertThat(due).extracting(DueSoon::ticket).containsExactly("soon", "later");
        assertThat(due.get(0).left()).isEqualTo(Duration.ofHours(2));
        assertThat(due.get(0).responsible()).containsExactly("e1");
        assertThat(due.get(0).tell()).extracting(Party::code).containsExactly("unit-head");
        assertThat(due.get(0).text().en()).isEqualTo("still running; due 2025-06-03 08:00 WIB");
    }
}
