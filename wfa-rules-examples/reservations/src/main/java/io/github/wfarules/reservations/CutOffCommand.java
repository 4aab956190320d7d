package io.github.wfarules.reservations;

import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;

@CommandLine.Command(
        name = "cut-off",
        description = "Confirms the roster and tells everybody; afterwards nobody can apply for the day any more.")
final class CutOffCommand extends HeadCommand {
    @Override
    void decide(CutOff cutOff, String unit, LocalDate day, List<String> ranking) {
        Notice notice = parent().notice();
        cutOff.close(unit, day, ranking).forEach(notice::receipt);
    }
}
