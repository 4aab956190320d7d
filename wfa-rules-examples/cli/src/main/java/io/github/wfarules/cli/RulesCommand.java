package io.github.wfarules.cli;

import io.github.wfarules.Policy;
import io.github.wfarules.Rulebook;
import io.github.wfarules.WfaJson;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@CommandLine.Command(
        name = "rules",
        description = "Shows what a policy says: its rules, values and duties, and the layer that each comes from.",
        footer = {"", "Example:  wfa rules --policy kota-malang --date 2025-03-25"})
final class RulesCommand extends Command {
    @Mixin
    private AskedPolicy policy = new AskedPolicy();

    @Option(
            names = {"-d", "--date"},
            converter = Day.class,
            paramLabel = "DATE",
            description = "Only what holds on this day; default: all, with the days of each.")
    private @Nullable LocalDate date;

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        Policy asked = policy.in(new PolicyFinder());
        Rulebook rulebook = date == null ? asked.rulebook() : asked.rulebook(date);
        if (json) {
            console().print(WfaJson.write(rulebook));
        } else {
            console().text().print(new RulebookText(words()).of(asked.title(), rulebook));
        }
        return ExitCode.FINE;
    }
}
