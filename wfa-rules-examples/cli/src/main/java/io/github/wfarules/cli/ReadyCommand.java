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
        name = "ready",
        description = "Tells whether a unit or region is ready for flexible work, and what stands in the way.",
        footer = {
            "",
            "A line is what an assessment found; its questions are those that the policy declares:",
            "  {\"date\":\"2025-12-29\",\"workUnit\":{\"id\":\"province\"},\"assessment\":{\"infrastructureReady\":false}}",
            "A line that cannot be used gets an error record in its place, and the exit code is 2.",
            "",
            "Example:  wfa ready --policy 62 --table assessments.ndjson"
        })
final class ReadyCommand extends Command {
    @Option(
            names = {"-p", "--policy"},
            required = true,
            paramLabel = "ID|CODE|FOLDER",
            description = "The policy: its id, a region code, or a policy folder.")
    private String policy = "";

    @Option(names = "--table", description = "Prints a table for people, not JSON.")
    private boolean table;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The assessments; left out or -: standard input.")
    private String file = "-";

    @Override
    public Integer call() throws IOException {
        Policy judge = new PolicyFinder().find(policy);
        try (InputStream assessments = CaseInput.open(file, console().in());
                OutputStream out = table
                        ? new AnswerLines(new ReadinessTable(console(), words()))
                        : console().bytes()) {
            BatchCounts counts =
                    judge.readyLines(assessments, out, Runtime.getRuntime().availableProcessors());
            if (counts.decided() + counts.unusable() == 0) {
                throw new UnusableInputException(
                        "masukan kosong: tidak ada penilaian", "the input is empty: there is no assessment");
            }
            return counts.unusable() == 0 ? ExitCode.FINE : ExitCode.UNUSABLE;
        }
    }
}
