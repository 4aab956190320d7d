package io.github.wfarules.cli;

import io.github.wfarules.Problem;
import io.github.wfarules.testing.PolicyCheck;
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
        List<Problem> problems = PolicyCheck.all(PolicyFinder.directory(folder));
        problems.forEach(problem -> console().print(problem.render(language())));
        long errors = problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .count();
        long warnings = problems.size() - errors;
        console()
                .print(words().count(errors, "kesalahan", "error", "errors") + ", "
                        + words().count(warnings, "peringatan", "warning", "warnings"));
        return problems.isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }
}
