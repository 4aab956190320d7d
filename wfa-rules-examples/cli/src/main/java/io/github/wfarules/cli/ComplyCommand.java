package io.github.wfarules.cli;

import io.github.wfarules.Text;
import java.io.IOException;
import java.io.OutputStream;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

@CommandLine.Command(
        name = "comply",
        description = "Looks at days that have happened: which duties were kept, and what follows where one was not.",
        footer = {
            "",
            "A line is a day of an employee:",
            "  {\"date\":\"2025-03-25\",\"employee\":{\"id\":\"e1\"},\"workUnit\":{\"id\":\"diskominfo\"},\"request\":{\"mode\":\"WFA\"},",
            "   \"log\":{\"events\":[{\"code\":\"presence-entry\",\"at\":\"2025-03-25T07:40:00+07:00\"}]}}",
            "or a period of a unit, with from and to, and its days in a list:",
            "  {\"workUnit\":{\"id\":\"diskominfo\"},\"from\":\"2025-03-01\",\"to\":\"2025-03-31\",\"days\":[ ... ]}",
            "Without a log nobody knows what happened; a log without events says that nothing did.",
            "A line that cannot be used gets an error record in its place, and the exit code is 2.",
            "",
            "Examples:  wfa comply --policy kab-malang --table days.ndjson",
            "           wfa comply --policy kab-malang --page march.json > march.html"
        })
final class ComplyCommand extends BatchCommand {
    @ArgGroup
    private Form form = new Form();

    private static final class Form {
        @Option(names = "--json", description = "Prints answers as JSON, one a line. The default.")
        private boolean json;

        @Option(names = "--table", description = "Prints a table for people.")
        private boolean table;

        @Option(names = "--page", description = "Prints each period of a unit as a page of HTML to print or send on.")
        private boolean page;
    }

    @Override
    public Integer call() throws IOException {
        return answer(
                policy().lines()::comply,
                out(),
                new Text(
                        "masukan kosong: tidak ada hari yang dapat dinilai",
                        "the input is empty: there is no day to look at"));
    }

    private OutputStream out() {
        if (form.table) {
            return new AnswerLines(new ComplianceTable(console(), words()));
        }
        return form.page
                ? new AnswerLines(new CompliancePages(console(), words()))
                : console().bytes();
    }
}
