package io.github.wfarules.policies;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.testing.Mutation;
import io.github.wfarules.testing.ScenarioResult;
import io.github.wfarules.testing.Scenarios;
import io.github.wfarules.testing.Survivor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deadlines, clocks, hours and deductions, changed one step at a time. */
@Tag("once")
class TimeMutationTest {
    private static final String HARDLY_ANYTHING = """
            question: work-time
            scenarios:
              - { name: A Sunday, date: 2025-06-22, expect: { outcome: NO_WORK } }
            """;

    @TempDir
    private Path directory;

    @Test
    void what_nobody_notices_comes_with_a_scenario_that_notices_it() throws IOException {
        Path folder = city();
        Mutation before = Scenarios.in(folder).get(0).mutation();
        List<Survivor> values = before.survivors().stream()
                .filter(survivor -> survivor.file().equals("parameters.yaml"))
                .toList();

        assertThat(values)
                .extracting(survivor ->
                        survivor.subject() + ": " + survivor.change().en())
                .contains(
                        "kota-contoh.light-deadline: PT24H becomes PT23H59M",
                        "kota-contoh.light-clock: `elapsed` left out",
                        "kota-contoh.light-pauses: `waiting-utility` left out",
                        "kota-contoh.light-reopened: `never-stopped` left out",
                        "kota-contoh.light-handled: `made-safe` left out",
                        "kota-contoh.leak-rates: row 2: 2 becomes 3",
                        "kota-contoh.minute-rate: 1000 becomes 1001",
                        "kota-contoh.minute-grace: PT15M becomes PT16M",
                        "kota-contoh.minute-cap: 50000 becomes 50001",
                        "kota-contoh.entry-time: P30D becomes P31D",
                        "kota-contoh.report-rates: `minor`: 10000 becomes 10001",
                        "kota-contoh.monthly-cap: 10 becomes 11",
                        "national.break-start: 12:00 becomes 12:01");
        List<Survivor> noticeable =
                values.stream().filter(survivor -> survivor.scenario() != null).toList();
        // Scenarios do not see by how many months a payment is postponed; the others are read on no day that is moved.
        assertThat(values)
                .filteredOn(survivor -> survivor.scenario() == null)
                .extracting(survivor ->
                        survivor.subject() + ": " + survivor.change().en())
                .containsExactlyInAnyOrder(
                        "kota-contoh.at-deadline: start 2025-01-02 becomes 2025-01-03",
                        "kota-contoh.by-time: start 2025-01-02 becomes 2025-01-03",
                        "kota-contoh.report-months: 1 becomes 0",
                        "kota-contoh.report-months: 1 becomes 2",
                        "kota-contoh.report-months: start 2025-01-02 becomes 2025-01-03",
                        "kota-contoh.report-months: value 1 left out",
                        "kota-contoh.monthly-cap: start 2025-01-02 becomes 2025-01-03");
        keep(folder, noticeable);
        Scenarios kept = Scenarios.in(folder).get(0);
        assertThat(kept.run()).hasSizeGreaterThan(noticeable.size()).allMatch(ScenarioResult::passed);
        assertThat(kept.mutation().survivors())
                .filteredOn(survivor -> survivor.file().equals("parameters.yaml"))
                .hasSize(values.size() - noticeable.size());
    }

    private Path city() throws IOException {
        Path folder = ExampleCity.copiedInto(directory);
        Files.writeString(folder.resolve("scenarios/sunday.yaml"), HARDLY_ANYTHING);
        return folder;
    }

    private static void keep(Path folder, List<Survivor> survivors) throws IOException {
        for (Survivor survivor : survivors) {
            Path file = folder.resolve("scenarios/noticed-" + survivors.indexOf(survivor) + ".yaml");
            Files.writeString(file, String.valueOf(survivor.scenario()));
        }
    }
}
