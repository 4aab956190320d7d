package io.github.wfarules.cli;

import io.github.wfarules.Policy;
import io.github.wfarules.Text;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Option;

@CommandLine.Command(
        name = "roster",
        description = "Gives the places of units: one request a line in, one roster a line out, in the same order.",
        footer = {
            "",
            "A line is a unit with its days and its people:",
            "  {\"workUnit\":{\"id\":\"diskominfo\",\"headcount\":60},\"from\":\"2025-03-24\",\"to\":\"2025-03-27\",",
            "   \"members\":[{\"employee\":{\"id\":\"e1\"},\"days\":[{\"date\":\"2025-03-25\",\"request\":{\"mode\":\"WFA\"}}]}]}",
            "A file that holds one unit over several lines is one unit. What is left out is unknown.",
            "With --check a line is {\"request\": such a unit, \"plan\": {\"workUnitId\": ..., \"placements\":",
            "[{\"employeeId\": ..., \"date\": ..., \"mode\": ...}]}}, and the answer says what is the matter with the plan;",
            "the exit code is 1 where a plan breaks a rule.",
            "",
            "Example:  wfa roster --policy kab-malang --table unit.json"
        })
final class RosterCommand extends BatchCommand {
    @Option(names = "--check", description = "Checks planned rosters instead of making rosters.")
    private boolean check;

    @Option(names = "--table", description = "Prints a table for people; left out, JSON, one answer a line.")
    private boolean table;

    @Override
    public Integer call() throws IOException {
        Policy judge = policy();
        AnswerLines.Reader form = form();
        Violations violations = new Violations(form);
        int code = answer(
                check ? judge.lines()::checkRoster : judge.lines()::roster,
                new AnswerLines(check ? violations : form),
                new Text(
                        "masukan kosong: tidak ada perangkat daerah yang dapat dijadwalkan",
                        "the input is empty: there is no unit to make a roster for"));
        return code == ExitCode.FINE && violations.found() ? ExitCode.PROBLEMS : code;
    }

    private AnswerLines.Reader form() {
        if (!table) {
            return new PlainAnswers(console());
        }
        return check ? new CertificateTable(console(), words()) : new RosterTable(console(), words());
    }
}
