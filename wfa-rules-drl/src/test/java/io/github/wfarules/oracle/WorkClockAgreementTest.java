package io.github.wfarules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.WorkClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkClockAgreementTest {
    private static final int INTERVALS = Boolean.getBoolean("wfarules.long") ? 100_000 : 2_000;
    private static final int LONGEST = 14 * 24 * 60;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"})
    void counts_what_a_count_of_single_minutes_gives(String zone) {
        WorkClock clock = Regions.in(directory, zone).clock();
        StateMinutes minutes = new StateMinutes(clock.zone(), LocalTime.of(12, 0), LocalTime.of(11, 30));
        Random random = new Random(5);
        for (int run = 0; run < INTERVALS; run++) {
            int from = random.nextInt(minutes.size() - LONGEST);
            int to = from + random.nextInt(LONGEST + 1);
            Instant start = minutes.instant(from);
            Duration expected = Duration.ofMinutes(minutes.between(from, to));

            assertThat(clock.between(start, minutes.instant(to)).exactly())
                    .as("%s + %d min", start, to - from)
                    .isEqualTo(expected);
            if (!expected.isZero()) {
                Instant due = clock.earliestAfter(start, expected);
                assertThat(due).isEqualTo(clock.latestAfter(start, expected)).isBeforeOrEqualTo(minutes.instant(to));
                assertThat(clock.between(start, due).exactly()).isEqualTo(expected);
                assertThat(clock.between(start, due.minusSeconds(1)).exactly())
                        .as("not a second earlier")
                        .isEqualTo(expected.minusSeconds(1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"08:30", "12:00", "14:00"})
    void where_the_break_is_not_stated_the_bounds_hold_for_any_break(String anywhere) {
        WorkClock nation = Shipped.policy("national").clock();
        LocalTime start = LocalTime.parse(anywhere);
        StateMinutes minutes = new StateMinutes(nation.zone(), start, start);
        Random random = new Random(6);
        for (int run = 0; run < 500; run++) {
            int from = random.nextInt(minutes.size() - LONGEST);
            int to = from + random.nextInt(LONGEST + 1);
            Duration actual = Duration.ofMinutes(minutes.between(from, to));

            assertThat(nation.between(minutes.instant(from), minutes.instant(to))
                            .least())
                    .isLessThanOrEqualTo(actual);
            assertThat(nation.between(minutes.instant(from), minutes.instant(to))
                            .most())
                    .isGreaterThanOrEqualTo(actual);
        }
    }
}
