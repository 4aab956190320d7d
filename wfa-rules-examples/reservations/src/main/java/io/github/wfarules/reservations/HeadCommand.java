package io.github.wfarules.reservations;

import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a head decides of a unit's day. */
abstract class HeadCommand extends Command {
    @Parameters(index = "0", paramLabel = "UNIT", description = "The id of the agency.")
    private String unit = "";

    @Parameters(index = "1", paramLabel = "DAY", description = "The day, such as 2025-03-25.")
    private LocalDate day = LocalDate.MIN;

    @Option(
            names = "--rank",
            split = ",",
            paramLabel = "EMPLOYEE",
            description = "Who is to have a place first: ids with commas between. Default: who has a reservation.")
    private List<String> ranking = List.of();

    @Override
    public final Integer call() {
        try (Office office = parent().office()) {
            decide(office.cutOff(), unit, day, ranking);
        }
        return Reservations.FINE;
    }

    abstract void decide(CutOff cutOff, String unit, LocalDate day, List<String> ranking);
}
