package io.github.wfarules.cli;

import io.github.wfarules.PolicyProblemsException;
import io.github.wfarules.Problem;
import io.github.wfarules.testing.ScenarioResult;
import io.github.wfarules.testing.Scenarios;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

@CommandLine.Command(
        name = "test",
        description = "Runs the scenarios of a policy folder, or of a shipped policy.",
        footer = {
            "",
            "The last line is `N passed, N failed`. A folder without scenarios fails.",
            "",
            "Examples:  wfa test my-region",
            "           wfa test kota-malang"
        })
final class TestCommand extends Command {
    @Parameters(paramLabel = "FOLDER|ID", description = "A policy folder, or the id of a shipped policy.")
    private String policy = "";

    @Override
    public Integer call() {
        List<Scenarios> found;
        try {
            found = ScenarioFinder.find(policy);
        } catch (PolicyProblemsException unreadable) {
            // Where the policy itself is unusable this throws again, and there is nothing to test.
            PolicyFinder.allIn(policy);
            unreadable.problems().forEach(this::print);
            console().print("0 passed, 0 failed");
            return ExitCode.PROBLEMS;
        }
        int passed = 0;
        int failed = 0;
        for (Scenarios scenarios : found) {
            for (ScenarioResult result : scenarios.run()) {
                if (result.passed()) {
                    passed++;
                } else {
                    failed++;
                    console().print(words().say(result.report()) + "\n");
                }
            }
        }
        console().print(passed + " passed, " + failed + " failed");
        return failed == 0 && passed > 0 ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private void print(Problem problem) {
        console().print(problem.render(language()));
    }
}
