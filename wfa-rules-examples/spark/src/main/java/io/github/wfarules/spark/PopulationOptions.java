package io.github.wfarules.spark;

import io.github.wfarules.nation.NationalPopulation;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/** Which made-up population. */
final class PopulationOptions {
    @Option(
            names = "--size",
            paramLabel = "N",
            defaultValue = "100000",
            description = "How many people; the nation has " + NationalPopulation.CIVIL_SERVANTS + ". Default: 100000.")
    private long size;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "What to draw from. Default: 1.")
    private long seed;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            defaultValue = "2025-03-25",
            description = "The day that everybody asks for. Default: 2025-03-25.")
    private LocalDate date = LocalDate.EPOCH;

    MakePeople population() {
        return new MakePeople(size, seed, date);
    }
}
