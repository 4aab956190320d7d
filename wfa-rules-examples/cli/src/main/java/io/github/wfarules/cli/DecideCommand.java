package io.github.wfarules.cli;

import io.github.wfarules.BatchCounts;
import io.github.wfarules.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
final class DecideCommand extends Command {
    @Option(
            names = {"-p", "--policy"},
            required = true,
            paramLabel = "ID|CODE|FOLDER",
            description = "The policy: its id, a region code, or a policy folder.")
    private String policy = "";

    @Option(
            names = {"-d", "--date"},
            converter = Day.class,
            paramLabel = "DATE",
            description = "The date of lines without one: 2025-03-25.")
    private @Nullable LocalDate date;

    @ArgGroup
    private Form form = new Form();

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "0",
            description = "Threads to use; default: one a core.")
    private int threads;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The cases; left out or -: standard input.")
    private String file = "-";

    private static final class Form {
        @Option(names = "--json", description = "Prints decisions as JSON, one a line. The default.")
        private boolean json;

        @Option(names = "--table", description = "Prints a table for people.")
        private boolean table;

        @Option(names = "--explain", description = "Prints every reason, for people.")
        private boolean explain;
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 0) {
            throw new UnusableInputException("`--threads` harus 1 atau lebih", "`--threads` has to be 1 or more");
        }
        Policy judge = new PolicyFinder().find(policy);
        int workers = threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
        try (InputStream cases = CaseInput.open(file, console().in());
                OutputStream out = out()) {
            BatchCounts counts = judge.decideLines(cases, out, workers, date);
            if (counts.decided() + counts.unusable() == 0) {
                throw new UnusableInputException(
                        "masukan kosong: tidak ada kasus yang dapat dijawab",
                        "the input is empty: there is no case to answer");
            }
            return counts.unusable() == 0 ? ExitCode.FINE : ExitCode.UNUSABLE;
        }
    }

    private OutputStream out() {
        if (form.table) {
            return new AnswerLines(new CaseTable(console(), words()));
        }
        return form.explain
                ? new AnswerLines(new Explanations(console(), words()))
                : console().bytes();
    }
}
