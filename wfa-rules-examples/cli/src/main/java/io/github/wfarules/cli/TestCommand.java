package io.github.wfarules.cli;

import io.github.wfarules.PolicyProblemsException;
import io.github.wfarules.Problem;
import io.github.wfarules.Text;
import io.github.wfarules.testing.ScenarioResult;
import io.github.wfarules.testing.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(
        name = "test",
        description = "Runs the scenarios of a policy folder, or of a shipped policy.",
        footer = {
            "",
            "The last line is `N passed, N failed`. A folder without scenarios fails.",
            "",
            "--record writes, for review, what comes out now where a scenario expects something else or has no `expect`:",
            "scenario files for each policy and question. It overwrites nothing, and changes no scenario.",
            "",
            "Examples:  wfa test my-region --junit results.xml",
            "           wfa test my-region --layers",
            "           wfa test my-region --record for-review",
            "           wfa test kota-malang"
        })
final class TestCommand extends Command {
    @Parameters(paramLabel = "FOLDER|ID", description = "A policy folder, or the id of a shipped policy.")
    private String policy = "";

    @Option(names = "--junit", paramLabel = "FILE", description = "Writes the results as JUnit XML, too.")
    private @Nullable Path junit;

    @Option(
            names = "--layers",
            description =
                    "Asks the scenarios of the layers above of this policy, too, and tells where it answers otherwise.")
    private boolean layers;

    @Option(
            names = "--record",
            paramLabel = "FOLDER",
            description = "Writes what comes out now into a folder, for review.")
    private @Nullable Path record;

    @Override
    public Integer call() {
        JUnitXml xml = new JUnitXml(language());
        List<Scenarios> found;
        try {
            found = find();
        } catch (PolicyProblemsException unreadable) {
            // Where the policy itself is unusable this throws again, and there is nothing to test.
            PolicyFinder.allIn(policy);
            unreadable.problems().forEach(this::print);
            xml.addUnreadable(policy, unreadable.problems());
            write(xml);
            console().print("0 passed, 0 failed");
            return ExitCode.PROBLEMS;
        }
        int passed = 0;
        int failed = 0;
        for (Scenarios scenarios : found) {
            List<ScenarioResult> results = scenarios.run();
            xml.add(scenarios.policy().id(), results);
            for (ScenarioResult result : results) {
                if (result.passed()) {
                    passed++;
                } else {
                    failed++;
                    console().print(words().say(result.report()) + "\n");
                }
            }
            if (layers) {
                scenarios
                        .above()
                        .forEach((layer, above) -> tell(scenarios.policy().id(), layer, above.run()));
            }
            if (record != null) {
                write(record.resolve(scenarios.policy().id()), scenarios.recorded());
            }
        }
        write(xml);
        console().print(passed + " passed, " + failed + " failed");
        return failed == 0 && passed > 0 ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private List<Scenarios> find() {
        return record != null && PolicyFinder.isFolder(policy)
                ? Scenarios.toRecord(PolicyFinder.directory(policy))
                : ScenarioFinder.find(policy);
    }

    private void tell(String id, String layer, List<ScenarioResult> results) {
        List<ScenarioResult> otherwise =
                results.stream().filter(result -> !result.passed()).toList();
        for (ScenarioResult result : otherwise) {
            print(
                    0,
                    layer + "/" + result.scenario().file() + ":"
                            + result.scenario().line() + ": "
                            + result.scenario().name());
            for (Text difference : result.differences()) {
                print(2, words().say(difference));
            }
        }
        console()
                .print(words().say(
                                        results.size() - otherwise.size() + " dari " + results.size() + " skenario "
                                                + layer + " dijawab sama oleh " + id,
                                        id + " answers " + (results.size() - otherwise.size()) + " of "
                                                + words().count(results.size(), "", "scenario", "scenarios") + " of "
                                                + layer + " alike")
                        + "\n");
    }

    private void print(int indent, String text) {
        console().text().print(TextTable.hanging(indent, text));
    }

    private void write(JUnitXml xml) {
        if (junit != null) {
            try {
                xml.write(junit);
            } catch (IOException failure) {
                throw OutputFile.unwritable("--junit", junit.toString());
            }
        }
    }

    private void write(Path folder, Map<String, String> files) {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey() + ".yaml");
            if (Files.exists(path)) {
                throw new UnusableInputException(
                        "`" + path + "` sudah ada; tinjau dan pindahkan dahulu, atau sebutkan folder lain",
                        "`" + path + "` is there already; review and move it first, or name another folder");
            }
            try {
                Files.createDirectories(folder);
                Files.writeString(path, file.getValue(), StandardOpenOption.CREATE_NEW);
            } catch (IOException failure) {
                throw OutputFile.unwritable("--record", path.toString());
            }
            console().print(words().say("ditulis: ", "written: ") + path);
        }
    }

    private void print(Problem problem) {
        console().print(problem.render(language()));
    }
}
