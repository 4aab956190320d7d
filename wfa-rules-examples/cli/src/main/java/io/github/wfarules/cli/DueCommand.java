package io.github.wfarules.cli;

import io.github.wfarules.Policy;
import io.github.wfarules.Text;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import picocli.CommandLine;
import picocli.CommandLine.Option;

@CommandLine.Command(
        name = "due",
        description = "Tells which tickets will be missed soon unless somebody acts, the most urgent first.",
        footer = {
            "",
            "A line is a ticket; lines of a month with breaches and allowances are passed over:",
            "  {\"ticket\":{\"id\":\"t1\",\"service\":\"street-light\",\"reported\":\"2025-06-23T19:30+07:00\",\"responsible\":[\"e1\"]}}",
            "A line that cannot be used gets an error record before the rest, and the exit code is 2.",
            "",
            "Example:  wfa due --policy kota-madiun --at 2025-06-24T14:00+07:00 --within PT6H --table tickets.ndjson"
        })
final class DueCommand extends BatchCommand {
    @Option(
            names = "--at",
            required = true,
            paramLabel = "INSTANT",
            description = "The instant, with its zone: 2025-06-24T14:00+07:00. What happened later is left out.")
    private String at = "";

    @Option(
            names = "--within",
            required = true,
            paramLabel = "DURATION",
            description = "How far ahead to look: PT6H is six hours, P2D two days.")
    private String within = "";

    @Option(names = "--table", description = "Prints a table for people, not JSON.")
    private boolean table;

    @Override
    public Integer call() throws IOException {
        Policy judge = policy();
        Instant now = Instants.read(at);
        Duration ahead = ahead();
        return answer(
                (in, out, threads) -> judge.lines().dueSoon(in, out, threads, now, ahead),
                table
                        ? new AnswerLines(new DueTable(console(), words(), judge.zone()))
                        : console().bytes(),
                new Text("masukan kosong: tidak ada tiket", "the input is empty: there is no ticket"));
    }

    private Duration ahead() {
        try {
            Duration ahead = Duration.parse(within);
            if (!ahead.isNegative()) {
                return ahead;
            }
        } catch (DateTimeException noDuration) {
            // Told below, as a negative one is.
        }
        throw new UnusableInputException(
                "`" + within + "` bukan lama waktu; tulis `PT6H` untuk 6 jam, `P2D` untuk 2 hari",
                "`" + within + "` is not a duration; write `PT6H` for 6 hours, `P2D` for 2 days");
    }
}
