package io.github.wfarules.cli;

import io.github.wfarules.Engine;
import io.github.wfarules.Policy;
import io.github.wfarules.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

@CommandLine.Command(
        name = "decide",
        description = "Answers cases: one JSON object a line in, one decision a line out, in the same order.",
        footer = {
            "",
            "A line is a case with its date:",
            "  {\"date\":\"2025-03-25\",\"employee\":{\"id\":\"e1\"},\"workUnit\":{\"id\":\"diskominfo\"},\"request\":{\"mode\":\"WFA\"}}",
            "A file that holds one case over several lines is one case. What is left out is unknown.",
            "A line that cannot be used gets an error record in its place, and the exit code is 2.",
            "",
            "Example:  wfa decide --policy kab-malang --table cases.ndjson"
        })
final class DecideCommand extends BatchCommand {
    private static final Text EMPTY = new Text(
            "masukan kosong: tidak ada kasus yang dapat dijawab", "the input is empty: there is no case to answer");

    @Option(
            names = {"-d", "--date"},
            converter = Day.class,
            paramLabel = "DATE",
            description = "The date of lines without one: 2025-03-25.")
    private @Nullable LocalDate date;

    @Option(
            names = "--reference",
            description = "Lets sessions of the rule engine answer; slower, and the same answers.")
    private boolean reference;

    @ArgGroup
    private Form form = new Form();

    private static final class Form {
        @Option(names = "--json", description = "Prints decisions as JSON, one a line. The default.")
        private boolean json;

        @Option(names = "--table", description = "Prints a table for people.")
        private boolean table;

        @Option(names = "--scenario", description = "Prints a scenario file that expects these answers, to paste from.")
        private boolean scenario;

        @Option(names = "--explain", description = "Prints every reason, for people.")
        private boolean explain;
    }

    @Override
    public Integer call() throws IOException {
        Policy judge = policy(reference ? Engine.SESSION : Engine.DIRECT);
        if (form.scenario) {
            return new ScenarioLines(judge, console(), words(), date).print(input(), EMPTY);
        }
        return answer((in, out, threads) -> judge.lines().decide(in, out, threads, date), out(judge), EMPTY);
    }

    private OutputStream out(Policy judge) {
        if (form.table) {
            return new AnswerLines(new CaseTable(console(), words()));
        }
        return form.explain
                ? new AnswerLines(new Explanations(judge, console(), words()))
                : console().bytes();
    }
}
