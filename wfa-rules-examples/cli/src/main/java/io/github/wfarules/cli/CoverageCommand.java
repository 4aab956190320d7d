package io.github.wfarules.cli;

import io.github.wfarules.testing.ConditionCoverage;
import io.github.wfarules.testing.Coverage;
import io.github.wfarules.testing.RuleCoverage;
import io.github.wfarules.testing.Scenarios;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(
        name = "coverage",
        description = "Shows which rules and conditions the scenarios of a policy exercise.",
        footer = {
            "",
            "A rule counts once some scenario made it true and some made it false; a condition, once it alone",
            "decided, both ways. A share below --least-rules or --least-conditions ends with exit code 1.",
            "",
            "Examples:  wfa coverage my-region --html coverage.html",
            "           wfa coverage kota-malang --least-rules 100 --least-conditions 95"
        })
final class CoverageCommand extends Command {
    private static final TextTable TABLE = new TextTable(56, 8, 8, 12, 12);

    @Parameters(paramLabel = "FOLDER|ID", description = "A policy folder, or the id of a shipped policy.")
    private String policy = "";

    @Option(names = "--json", description = "Prints one JSON object for each policy.")
    private boolean json;

    @Option(names = "--html", paramLabel = "FILE", description = "Writes a page that shows the rule files, coloured.")
    private @Nullable Path html;

    @Option(
            names = "--least-rules",
            paramLabel = "PERCENT",
            converter = Percent.class,
            description = "The least share of rules.")
    private int leastRules;

    @Option(
            names = "--least-conditions",
            paramLabel = "PERCENT",
            converter = Percent.class,
            description = "The least share of conditions.")
    private int leastConditions;

    @Override
    public Integer call() {
        List<Scenarios> found = ScenarioFinder.find(policy);
        if (html != null && found.size() > 1) {
            throw new UnusableInputException(
                    "`--html` menulis satu kebijakan; sebutkan folder salah satunya",
                    "`--html` writes one policy; name the folder of one");
        }
        boolean enough = true;
        for (Scenarios scenarios : found) {
            Coverage coverage = scenarios.coverage();
            if (json) {
                console().print(coverage.toJson());
            } else {
                print(coverage);
            }
            if (html != null) {
                OutputFile.write("--html", html, coverage.toHtml(scenarios.ruleFiles(), language()));
            }
            enough &= coverage.percentOfRules() >= leastRules && coverage.percentOfConditions() >= leastConditions;
        }
        return enough ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private void print(Coverage coverage) {
        Words words = words();
        console()
                .print(coverage.policy().id() + ": "
                        + words.count(coverage.scenarios(), "skenario", "scenario", "scenarios"));
        console().print("");
        console()
                .text()
                .print(TABLE.row(words.say(
                        List.of("aturan", "benar", "salah", "syarat", "dua arah"),
                        List.of("rule", "true", "false", "conditions", "both ways"))));
        console().text().print(TABLE.rule());
        for (RuleCoverage rule : coverage.rules()) {
            long decided = rule.conditions().stream()
                    .filter(ConditionCoverage::isCovered)
                    .count();
            console()
                    .text()
                    .print(TABLE.row(List.of(
                            rule.rule(),
                            String.valueOf(rule.madeTrue()),
                            String.valueOf(rule.madeFalse()),
                            String.valueOf(rule.conditions().size()),
                            String.valueOf(decided))));
            for (ConditionCoverage condition : rule.conditions()) {
                if (!condition.isCovered()) {
                    console().text().print(TextTable.hanging(2, missing(rule, condition)));
                }
            }
        }
        console().print("");
        list(
                words.say("hari perubahan tanpa skenario: ", "days of change that no scenario stands on: "),
                coverage.days());
        list(words.say("nilai tanpa skenario: ", "values that no scenario depends on: "), coverage.values());
        console()
                .print(coverage.percentOfRules()
                        + words.say(" % aturan, ", " % of rules, ")
                        + coverage.percentOfConditions()
                        + words.say(" % syarat", " % of conditions"));
    }

    private void list(String what, List<?> items) {
        if (!items.isEmpty()) {
            String joined = items.stream().map(Object::toString).collect(Collectors.joining(", "));
            console().text().print(TextTable.hanging(0, what + joined));
        }
    }

    private String missing(RuleCoverage rule, ConditionCoverage condition) {
        String which = condition.decidedTrue() > 0
                ? words().say("belum pernah menentukan dengan salah: ", "never decided by being false: ")
                : condition.decidedFalse() > 0
                        ? words().say("belum pernah menentukan dengan benar: ", "never decided by being true: ")
                        : words().say("belum pernah menentukan: ", "never decided: ");
        return TextTable.DASH + rule.file() + ":" + condition.line() + " " + which + condition.text();
    }
}
