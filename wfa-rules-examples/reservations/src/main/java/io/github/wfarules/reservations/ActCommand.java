package io.github.wfarules.reservations;

import io.github.wfarules.facts.Determination;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(
        name = "act",
        description =
                "Puts an act about somebody on file, such as an approval, and says what becomes of what they filed.",
        footer = {"", "Example:  reservations act p002 application-approved --by bkd --on 2025-06-20"})
final class ActCommand extends Command {
    @Parameters(index = "0", paramLabel = "EMPLOYEE", description = "The id of the employee.")
    private String employee = "";

    @Parameters(index = "1", paramLabel = "CODE", description = "What was determined: a code that the policy lists.")
    private String code = "";

    @Option(names = "--by", paramLabel = "PARTY", description = "Who determined it: a code that the policy lists.")
    private @Nullable String by;

    @Option(names = "--on", paramLabel = "DAY", description = "The day of the act.")
    private @Nullable LocalDate madeOn;

    @Option(names = "--refused", description = "The answer was no.")
    private boolean refused;

    @Override
    public Integer call() {
        Determination act = Determination.builder()
                .code(code)
                .by(by)
                .madeOn(madeOn)
                .granted(!refused)
                .build();
        try (Office office = parent().office()) {
            List<Receipt> receipts = office.desk().record(employee, act);
            receipts.forEach(parent().notice()::receipt);
        }
        return Reservations.FINE;
    }
}
