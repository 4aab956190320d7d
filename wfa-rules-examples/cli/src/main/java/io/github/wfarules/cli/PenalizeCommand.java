package io.github.wfarules.cli;

import io.github.wfarules.PenaltyReport;
import io.github.wfarules.PenaltyRun;
import io.github.wfarules.Policy;
import io.github.wfarules.WfaJson;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

@CommandLine.Command(
        name = "penalize",
        description = "Computes what missed service levels and other breaches cost of the allowances of a month.",
        footer = {
            "",
            "A line is a ticket, a breach or an allowance, in any order:",
            "  {\"allowance\":{\"employee\":\"e1\",\"month\":\"2025-06\",\"amount\":4000000}}",
            "  {\"ticket\":{\"id\":\"t1\",\"service\":\"street-light\",\"reported\":\"2025-06-23T19:30+07:00\",\"responsible\":[\"e1\"]}}",
            "  {\"breach\":{\"id\":\"b1\",\"employee\":\"e1\",\"code\":\"absence\",\"on\":\"2025-06-10\"}}",
            "A line that cannot be used is listed in the report, and the exit code is 2.",
            "",
            "Example:  wfa penalize --policy kota-madiun --month 2025-06 --table june.ndjson"
        })
final class PenalizeCommand extends BatchCommand {
    @Option(
            names = {"-m", "--month"},
            required = true,
            converter = Month.class,
            paramLabel = "MONTH",
            description = "The month: 2025-06.")
    private YearMonth month = YearMonth.of(1970, 1);

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description = "Leaves out what happened later: 2025-07-01T00:00+07:00. Default: the end of the month.")
    private @Nullable String asOf;

    @Option(
            names = "--known-on",
            converter = Day.class,
            paramLabel = "DATE",
            description = "Counts only decrees on holidays that were known on this day; default: all.")
    private @Nullable LocalDate knownOn;

    @Option(names = "--table", description = "Prints every line of the computation for people, in place of JSON.")
    private boolean table;

    @Override
    public Integer call() throws IOException {
        Policy judge = policy();
        Instant end = asOf == null
                ? month.plusMonths(1).atDay(1).atStartOfDay(judge.zone()).toInstant()
                : Instants.read(asOf);
        PenaltyRun run = knownOn == null ? judge.penalties(month, end) : judge.penalties(month, end, knownOn);
        try (PushbackInputStream lines = new PushbackInputStream(input())) {
            refuseEmpty(lines);
            run.addLines(lines, threads(), assessment -> {});
        }
        PenaltyReport report = run.report();
        if (table) {
            new PenaltyTable(console(), words(), judge).print(report);
        } else {
            console().print(WfaJson.write(report));
        }
        return report.rejected().isEmpty() ? ExitCode.FINE : ExitCode.UNUSABLE;
    }

    private static void refuseEmpty(PushbackInputStream lines) throws IOException {
        int first = lines.read();
        if (first < 0) {
            throw new UnusableInputException(
                    "masukan kosong: tidak ada tiket, pelanggaran atau tunjangan",
                    "the input is empty: there is no ticket, breach or allowance");
        }
        lines.unread(first);
    }
}
