package io.github.wfarules.cli;

import io.github.wfarules.BatchCounts;
import io.github.wfarules.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
final class RosterCommand extends Command {
    @Option(
            names = {"-p", "--policy"},
            required = true,
            paramLabel = "ID|CODE|FOLDER",
            description = "The policy: its id, a region code, or a policy folder.")
    private String policy = "";

    @Option(names = "--check", description = "Checks planned rosters instead of making rosters.")
    private boolean check;

    @Option(names = "--table", description = "Prints a table for people; left out, JSON, one answer a line.")
    private boolean table;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "0",
            description = "Threads to use; default: one a core.")
    private int threads;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The units; left out or -: standard input.")
    private String file = "-";

    @Override
    public Integer call() throws IOException {
        if (threads < 0) {
            throw new UnusableInputException("`--threads` harus 1 atau lebih", "`--threads` has to be 1 or more");
        }
        Policy judge = new PolicyFinder().find(policy);
        int workers = threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
        AnswerLines.Reader form = form();
        Violations violations = new Violations(form);
        try (InputStream units = CaseInput.open(file, console().in());
                OutputStream out = new AnswerLines(check ? violations : form)) {
            BatchCounts counts =
                    check ? judge.checkRosterLines(units, out, workers) : judge.rosterLines(units, out, workers);
            if (counts.decided() + counts.unusable() == 0) {
                throw new UnusableInputException(
                        "masukan kosong: tidak ada perangkat daerah yang dapat dijadwalkan",
                        "the input is empty: there is no unit to make a roster for");
            }
            if (counts.unusable() > 0) {
                return ExitCode.UNUSABLE;
            }
        }
        return violations.found() ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private AnswerLines.Reader form() {
        if (!table) {
            return new PlainAnswers(console());
        }
        return check ? new CertificateTable(console(), words()) : new RosterTable(console(), words());
    }
}
