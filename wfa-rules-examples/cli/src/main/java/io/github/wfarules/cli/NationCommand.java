package io.github.wfarules.cli;

import io.github.wfarules.WfaRules;
import io.github.wfarules.WorkClock;
import io.github.wfarules.nation.Form;
import io.github.wfarules.nation.Heap;
import io.github.wfarules.nation.NationalDay;
import io.github.wfarules.nation.NationalPopulation;
import io.github.wfarules.nation.NationalRun;
import io.github.wfarules.nation.Packing;
import io.github.wfarules.nation.UnitJob;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@CommandLine.Command(
        name = "nation",
        description =
                "Decides for a whole made-up nation and makes the rosters of all its units, and says how long it took.",
        footer = {
            "",
            "That there are 5,588,245 civil servants (1 November 2025) is stated; all else is an illustrative guess. The",
            "lines are in the order of the units: one for the unit, then one for each of its people, NDJSON. The digest is",
            "the SHA-256 over the SHA-256 of each unit's lines, so that other machines can be compared.",
            "",
            "Examples:  wfa nation",
            "           wfa nation --out nation.ndjson.gz",
            "           wfa nation --date 2025-03-03 --working-days 22"
        })
final class NationCommand extends Command {
    private static final String STANDARD_OUTPUT = "-";

    @Option(
            names = "--date",
            converter = Day.class,
            paramLabel = "DATE",
            defaultValue = "2025-03-25",
            description = "The day. Default: 2025-03-25.")
    private LocalDate date = LocalDate.EPOCH;

    @Option(
            names = "--working-days",
            paramLabel = "N",
            defaultValue = "1",
            description = "Goes on until so many working days are done, by the nation's calendar. Default: 1.")
    private int days;

    @Option(
            names = "--size",
            paramLabel = "N",
            defaultValue = "" + NationalPopulation.CIVIL_SERVANTS,
            description = "How many people. Default: " + NationalPopulation.CIVIL_SERVANTS + ".")
    private long size;

    @Mixin
    private Seed seed = new Seed();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Writes the lines there, packed where it ends with .gz; -: standard output. Default: nowhere.")
    private @Nullable String out;

    @Option(names = "--full", description = "Lines hold the whole decision, some kilobytes a person.")
    private boolean full;

    @Mixin
    private Threads threads = new Threads();

    @Mixin
    private ShowProgress progress = new ShowProgress();

    @Override
    public Integer call() throws IOException {
        Given.atLeast(1, "--working-days", days);
        Given.atLeast(1, "--size", size);
        int workers = threads.count();
        long began = System.nanoTime();
        WfaRules rules = WfaRules.bundled();
        List<LocalDate> dates = dates(rules);
        NationalPopulation population = new NationalPopulation(size, seed.value());
        PrintWriter told =
                STANDARD_OUTPUT.equals(out) ? console().errors() : console().text();
        NationReport report = new NationReport(words(), told);
        int errors = 0;
        try (OutputStream lines = open();
                NationalRun run = new NationalRun(
                        population, new UnitJob(rules, full ? Form.FULL : Form.SHORT), packing(), workers)) {
            for (LocalDate each : dates) {
                NationalDay day = day(run, each, population.units(), lines);
                errors += day.counts().errors();
                report.day(day, Heap.inUse());
            }
        }
        report.end(Duration.ofNanos(System.nanoTime() - began), Heap.peak());
        return errors == 0 ? ExitCode.FINE : ExitCode.UNUSABLE;
    }

    private NationalDay day(NationalRun run, LocalDate day, int units, OutputStream lines) throws IOException {
        if (!progress.wanted()) {
            return run.day(day, lines, written -> {});
        }
        String unit = words().say(" unit, ", " units, ") + day;
        Bar bar = new Bar(console(), units, written -> String.format(Locale.ROOT, "%,d", written) + unit);
        try {
            return run.day(day, lines, bar::show);
        } finally {
            bar.clear();
        }
    }

    private List<LocalDate> dates(WfaRules rules) {
        if (days == 1) {
            return List.of(date);
        }
        WorkClock calendar = rules.policy("national").clock();
        List<LocalDate> found = new ArrayList<>();
        for (LocalDate next = date; found.size() < days; next = next.plusDays(1)) {
            Boolean working = calendar.working(next);
            if (working == null) {
                throw new UnusableInputException(
                        "kalender nasional tidak memuat " + next
                                + "; mulailah lebih awal atau mintalah lebih sedikit hari",
                        "the nation's calendar does not have " + next + "; begin earlier or ask for fewer days");
            }
            if (working) {
                found.add(next);
            }
        }
        return found;
    }

    private OutputStream open() {
        if (out == null) {
            return OutputStream.nullOutputStream();
        }
        if (STANDARD_OUTPUT.equals(out)) {
            return console().bytes();
        }
        try {
            return new GuardedOutput(Files.newOutputStream(Path.of(out)));
        } catch (IOException | InvalidPathException unusable) {
            throw OutputFile.unwritable("--out", out);
        }
    }

    private Packing packing() {
        return out != null && out.endsWith(".gz") ? Packing.GZIP : Packing.PLAIN;
    }
}
