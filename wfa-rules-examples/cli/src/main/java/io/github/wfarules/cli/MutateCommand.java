package io.github.wfarules.cli;

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
            "Changed are comparisons, conditions, effects, days and values of the policy itself; days move to the next",
            "working day. The scenarios have to pass first. A share below --least ends with exit code 1.",
            "",
            "Examples:  wfa mutate my-region",
            "           wfa mutate kota-malang --least 90"
        })
final class MutateCommand extends Command {
    @Parameters(paramLabel = "FOLDER|ID", description = "A policy folder, or the id of a shipped policy.")
    private String policy = "";

    @Option(names = "--json", description = "Prints one JSON object for each policy.")
    private boolean json;

    @Option(names = "--least", paramLabel = "PERCENT", description = "The least share of changes that are noticed.")
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
            enough &= mutation.percentNoticed() >= least;
        }
        return enough ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private void print(Mutation mutation) {
        Words words = words();
        for (Survivor survivor : mutation.survivors()) {
            console()
                    .text()
                    .print(TextTable.hanging(
                            0,
                            survivor.file() + ":" + survivor.line() + ": " + survivor.subject() + ": "
                                    + words.say(survivor.change())));
        }
        int noticed = mutation.changes() - mutation.survivors().size();
        console()
                .print(mutation.policy().id() + ": " + noticed + words.say(" dari ", " of ") + mutation.changes()
                        + words.say(" perubahan diketahui (", " changes noticed (") + mutation.percentNoticed()
                        + " %)");
    }
}
