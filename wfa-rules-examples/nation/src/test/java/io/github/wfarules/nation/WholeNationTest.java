package io.github.wfarules.nation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.WfaRules;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The whole nation on one day: twenty seconds, and no place in the normal run. */
@EnabledIfSystemProperty(named = "wfarules.long", matches = "true")
class WholeNationTest {
    private static final long PEOPLE = NationalPopulation.CIVIL_SERVANTS;

    @Test
    void all_civil_servants_are_answered_and_the_readme_shows_their_digest() throws IOException {
        NationalPopulation population = new NationalPopulation(PEOPLE, 1);
        UnitJob job = new UnitJob(WfaRules.bundled(), Form.SHORT);
        NationalDay day;
        try (NationalRun run = new NationalRun(population, job, Packing.PLAIN, 2)) {
            day = run.day(LocalDate.of(2025, 3, 25), OutputStream.nullOutputStream(), written -> {});
        }

        assertThat(day.counts().people()).isEqualTo(PEOPLE);
        assertThat(day.counts().errors()).isZero();
        assertThat(day.counts().outcomes())
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy((outcome, people) -> assertThat(people).isLessThan(PEOPLE / 2));
        assertThat(day.counts().outcomes().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(PEOPLE);
        assertThat(Heap.inUse()).isLessThan(64 << 20);
        String readme = Files.readString(Path.of("README.md"));
        assertThat(readme).contains(day.digest());
        day.counts().outcomesByPolicy().forEach((policy, outcomes) -> assertThat(readme)
                .contains(policy)
                .contains(String.format(
                        Locale.ROOT,
                        "%,d",
                        outcomes.values().stream().mapToLong(Long::longValue).sum())));
    }
}
