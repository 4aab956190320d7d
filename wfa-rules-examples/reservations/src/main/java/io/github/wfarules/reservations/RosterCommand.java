package io.github.wfarules.reservations;

import io.github.wfarules.roster.RosterDay;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;

@CommandLine.Command(name = "roster", description = "Shows the roster as it would be confirmed now; changes nothing.")
final class RosterCommand extends HeadCommand {
    @Override
    void decide(CutOff cutOff, String unit, LocalDate day, List<String> ranking) {
        RosterDay proposed = cutOff.propose(unit, day, ranking).day(day);
        Notice notice = parent().notice();
        proposed.applicants().forEach(notice::applicant);
    }
}
