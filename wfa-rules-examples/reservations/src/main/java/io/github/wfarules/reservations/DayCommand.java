package io.github.wfarules.reservations;

import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "day", description = "Shows the places of a unit's day, and where each application stands.")
final class DayCommand extends Command {
    @Parameters(index = "0", paramLabel = "UNIT", description = "The id of the agency.")
    private String unit = "";

    @Parameters(index = "1", paramLabel = "DAY", description = "The day, such as 2025-03-25.")
    private LocalDate day = LocalDate.MIN;

    @Override
    public Integer call() {
        Notice notice = parent().notice();
        try (Office office = parent().office()) {
            // A unit that is not there is named, and not taken for one without applications.
            office.transactions().run(sql -> new Staff(sql).unit(unit));
            notice.places(office.transactions().run(sql -> PlaceCount.of(sql, unit, day)));
            List<Receipt> receipts = office.transactions().run(sql -> Receipt.of(sql, unit, day));
            receipts.forEach(notice::receipt);
        }
        return Reservations.FINE;
    }
}
