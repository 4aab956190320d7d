package io.github.wfarules.cli;

import io.github.wfarules.Policy;
import io.github.wfarules.PolicyDiff;
import io.github.wfarules.Text;
import io.github.wfarules.WfaJson;
import io.github.wfarules.change.ChangeReport;
import io.github.wfarules.testing.ScenarioPopulation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(
        name = "diff",
        description =
                "Shows whose answers change between two policies, or two dates of one, and by which rule or value.",
        footer = {
            "",
            "A policy may have a date behind it, on which every case is judged: kota-malang@2025-03-25.",
            "A line of the population is a case, as for `wfa decide`; a unit with its people, as for `wfa roster`; a day or",
            "period that has happened, as for `wfa comply`, with `worked`, `log`, `lapses` or `days`; an `assessment`, as for",
            "`wfa ready`; or, with --month, a ticket, a breach or an allowance, as for `wfa penalize`. Without a population,",
            "the scenarios of both policies are asked.",
            "Of people the report holds ids only. A line that cannot be used is listed, and the exit code is 2.",
            "",
            "Examples:  wfa diff kota-malang ./kota-malang-2026 --population people.ndjson",
            "           wfa diff national@2025-04-18 national@2025-04-21 --population people.ndjson",
            "           wfa diff kota-malang ./kota-malang-2026"
        })
final class DiffCommand extends Command {
    @Parameters(index = "0", paramLabel = "OLD", description = "The policy before: its id, a region code, or a folder.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The policy after: its id, a region code, or a folder.")
    private String now = "";

    @Option(names = "--population", paramLabel = "FILE", description = "The cases; -: standard input.")
    private @Nullable String population;

    @Mixin
    private Threads threads = new Threads();

    @Option(
            names = {"-m", "--month"},
            converter = Month.class,
            paramLabel = "MONTH",
            description = "The month of tickets, breaches and allowances in the population: 2025-06.")
    private @Nullable YearMonth month;

    @Option(names = "--json", description = "Prints the report as JSON, in place of tables.")
    private boolean json;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Writes a page with charts, which needs nothing beside it.")
    private @Nullable Path html;

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "20",
            description = "Rows of each table, those with most changes first; 0: all. Default: 20.")
    private int rows;

    @Mixin
    private ShowProgress progress = new ShowProgress();

    @Override
    public Integer call() throws IOException {
        int workers = threads.count();
        Given.atLeast(0, "--rows", rows);
        PolicyFinder finder = new PolicyFinder();
        DiffSide sideBefore = DiffSide.of(old);
        DiffSide sideAfter = DiffSide.of(now);
        Policy before = sideBefore.find(finder);
        Policy after = sideAfter.find(finder);
        PolicyDiff diff = PolicyDiff.between(before, after);
        diff = sideBefore.date() == null ? diff : diff.beforeOn(sideBefore.date());
        diff = sideAfter.date() == null ? diff : diff.afterOn(sideAfter.date());
        diff = month == null ? diff : diff.inMonth(month);
        ChangeReport report = population == null
                ? ofScenarios(diff, sideBefore, before, sideAfter, after)
                : ofPopulation(diff, population, workers);
        if (html != null) {
            OutputFile.write("--html", html, new ChangePage(words()).of(before, after, report));
        }
        if (json) {
            console().print(WfaJson.write(report));
        } else {
            console().text().print(new ChangeTables(words(), rows).of(before, after, report));
            if (population == null) {
                console().text().print("\n" + TextTable.hanging(0, onlyScenarios()));
            }
        }
        return report.unusable() == 0 ? ExitCode.FINE : ExitCode.UNUSABLE;
    }

    private String onlyScenarios() {
        return words().say(
                        "Yang ditanyakan hanya skenario kedua kebijakan; `--population BERKAS` menanyakan pegawai Anda.",
                        "Only the scenarios of both policies were asked; `--population FILE` asks for your people.");
    }

    private ChangeReport ofPopulation(PolicyDiff diff, String file, int workers) throws IOException {
        try (InputStream in = progress.wanted()
                ? CaseInput.open(file, console())
                : CaseInput.open(file, console().in())) {
            ChangeReport report = diff.ofLines(in, workers);
            if (isEmpty(report)) {
                throw new UnusableInputException(
                        "masukan kosong: tidak ada kasus yang dapat dibandingkan",
                        "the input is empty: there is no case to compare");
            }
            return report;
        }
    }

    private static boolean isEmpty(ChangeReport report) {
        return report.answers() + report.unusable() == 0
                && report.questions().isEmpty()
                && report.rosters() == null
                && report.money() == null;
    }

    private ChangeReport ofScenarios(
            PolicyDiff diff, DiffSide sideBefore, Policy before, DiffSide sideAfter, Policy after) {
        ScenarioPopulation scenarios = ScenarioPopulation.of(
                ScenarioFinder.find(sideBefore.policy(), before.id()),
                ScenarioFinder.find(sideAfter.policy(), after.id()));
        leftOut(
                scenarios.leftOut(diff),
                new Text(
                        " dengan hari sendiri (jadwal, hari yang sudah lewat, potongan); bandingkan tanpa tanggal",
                        " with days of their own (rosters, days that have happened, deductions); compare without"
                                + " dates"));
        leftOut(
                scenarios.notComparable(),
                new Text(
                        " tentang tingkat layanan dan waktu kerja, yang tidak dibandingkan",
                        " on service levels and working time, which are not compared"));
        return scenarios.changes(diff);
    }

    private void leftOut(long number, Text which) {
        if (number > 0) {
            console()
                    .complain("wfa: " + words().say("tidak diikutkan: ", "left out: ")
                            + words().count(number, "skenario", "scenario", "scenarios") + words().say(which));
        }
    }
}
