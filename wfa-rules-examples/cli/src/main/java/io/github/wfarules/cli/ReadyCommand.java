package io.github.wfarules.cli;

import io.github.wfarules.Text;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Option;

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
final class ReadyCommand extends BatchCommand {
    @Option(names = "--table", description = "Prints a table for people, not JSON.")
    private boolean table;

    @Override
    public Integer call() throws IOException {
        return answer(
                policy().lines()::ready,
                table
                        ? new AnswerLines(new ReadinessTable(console(), words()))
                        : console().bytes(),
                new Text("masukan kosong: tidak ada penilaian", "the input is empty: there is no assessment"));
    }
}
