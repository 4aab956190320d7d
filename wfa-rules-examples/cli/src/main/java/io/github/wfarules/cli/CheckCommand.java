package io.github.wfarules.cli;

import io.github.wfarules.PolicyProblemsException;
import io.github.wfarules.Problem;
import io.github.wfarules.WfaRules;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

@CommandLine.Command(
        name = "check",
        description = "Checks a policy folder, or every policy folder in a directory, and prints every problem.",
        footer = {"", "Example:  wfa check my-region"})
final class CheckCommand extends Command {
    @Parameters(paramLabel = "FOLDER", description = "A policy folder, or a directory of policy folders.")
    private String folder = "";

    @Override
    public Integer call() {
        WfaRules rules = WfaRules.withFolder(PolicyFinder.directory(folder));
        List<Problem> problems = new ArrayList<>();
        for (String id : rules.foundInFolder()) {
            List<Problem> these = problems(rules, id);
            these.forEach(problem -> console().print(problem.render(language())));
            problems.addAll(these);
        }
        long errors = problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .count();
        long warnings = problems.size() - errors;
        console()
                .print(words().say(
                                errors + " kesalahan, " + warnings + " peringatan",
                                errors
                                        + (errors == 1 ? " error, " : " errors, ")
                                        + warnings
                                        + (warnings == 1 ? " warning" : " warnings")));
        return problems.isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private static List<Problem> problems(WfaRules rules, String id) {
        try {
            return rules.policy(id).warnings();
        } catch (PolicyProblemsException unusable) {
            return unusable.problems();
        }
    }
}
