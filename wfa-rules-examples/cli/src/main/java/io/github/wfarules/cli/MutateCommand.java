package io.github.wfarules.cli;

import io.github.wfarules.Text;
import io.github.wfarules.testing.Mutation;
import io.github.wfarules.testing.ScenarioResult;
import io.github.wfarules.testing.Scenarios;
import io.github.wfarules.testing.Survivor;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(
        name = "mutate",
        description = "Changes a policy one small step at a time and lists what no scenario notices.",
        footer = {
            "",
            "Changed are comparisons, conditions, effects, days and values of the policy itself, those of deadlines, hours",
            "and deductions included, and its holidays; days move to the next working day. The scenarios have to pass",
            "first. A share below --least ends with exit code 1.",
            "",
            "Examples:  wfa mutate my-region",
            "           wfa mutate kota-malang --least 90"
        })
final class MutateCommand extends Command {
    @Parameters(paramLabel = "FOLDER|ID", description = "A policy folder, or the id of a shipped policy.")
    private String policy = "";

    @Option(names = "--json", description = "Prints one JSON object for each policy.")
    private boolean json;

    @Option(
            names = "--least",
            paramLabel = "PERCENT",
            converter = Percent.class,
            description = "The least share of changes that are noticed.")
    private int least;

    @Override
    public Integer call() {
        boolean enough = true;
        for (Scenarios scenarios : ScenarioFinder.find(policy)) {
            if (!scenarios.run().stream().allMatch(ScenarioResult::passed)) {
                console()
                        .print(words().say(
                                        "skenario " + scenarios.policy().id()
                                                + " belum lulus; jalankan `wfa test` dahulu",
                                        "the scenarios of " + scenarios.policy().id()
                                                + " do not pass; run `wfa test` first"));
                return ExitCode.PROBLEMS;
            }
            Mutation mutation = scenarios.mutation();
            if (json) {
                console().print(mutation.toJson());
            } else {
                print(mutation);
            }
            enough &= mutation.percentNoticed() >= least && mutation.outdated().isEmpty();
        }
        return enough ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private void print(Mutation mutation) {
        mutation.survivors().stream().filter(it -> !it.isExplained()).forEach(this::print);
        mutation.survivors().stream().filter(Survivor::isExplained).forEach(this::print);
        Words words = words();
        for (String outdated : mutation.outdated()) {
            hang(
                    0,
                    words.say(
                                    "scenarios/survivors.yaml menjelaskan yang tidak perlu lagi; hapus: ",
                                    "scenarios/survivors.yaml explains what needs it no more; remove: ")
                            + outdated);
        }
        int noticed = mutation.changes() - mutation.survivors().size();
        console()
                .print(mutation.policy().id() + ": " + noticed + words.say(" dari ", " of ") + mutation.changes()
                        + words.say(" perubahan diketahui (", " changes noticed (") + mutation.percentNoticed()
                        + " %)");
    }

    private void print(Survivor survivor) {
        Words words = words();
        hang(
                0,
                survivor.file() + ":" + survivor.line() + ": " + survivor.subject() + ": "
                        + words.say(survivor.change()));
        Text reason = survivor.reason();
        if (reason != null) {
            hang(2, words.say(reason));
        } else if (survivor.scenario() == null) {
            hang(
                    2,
                    words.say(
                            "tidak ditemukan kasus yang jawabannya berbeda; bila memang tidak ada, jelaskan dalam"
                                    + " scenarios/survivors.yaml",
                            "no case was found that is answered otherwise; if there is none, explain it in"
                                    + " scenarios/survivors.yaml"));
        } else {
            console()
                    .print(words.say(
                            "  skenario ini akan mengetahuinya; simpan sebagai berkas dalam scenarios/:",
                            "  this scenario would notice it; keep it as a file in scenarios/:"));
            console().text().print(survivor.scenario().indent(4));
        }
    }

    private void hang(int indent, String text) {
        console().text().print(TextTable.hanging(indent, text));
    }
}
