package io.github.wfarules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A policy folder whose every rule, value and version says which writing of it they are from. */
final class VersionedFolder {
    private static final String OPENS = PolicyTexts.rule("opens", "opens", "request.mode != WorkMode.WFO");
    private static final List<String> MISTAKES = List.of(
            OPENS.replace("request.mode", "request.mod"),
            OPENS.replace("end", ""),
            OPENS.replace("WorkMode.WFO", "\"WFO\""),
            OPENS.replace("perda", "perdes"),
            OPENS.replace("opens\")", "open\")"));
    private static final List<String> ATTACKS = List.of(
            OPENS.replace("$case.finding();", "System.exit(1);"),
            OPENS.replace("$case.finding();", "while (true) { }"),
            OPENS.replace("when\n", "when\n    eval( Runtime.getRuntime() != null )\n"),
            "declare Trap\n    name : String\nend\n" + OPENS,
            "function void trap() { throw new Error(); }\n" + OPENS,
            OPENS.replace("request.mode != WorkMode.WFO", "employee.getClass().getClassLoader() != null"),
            OPENS.replace("request.mode != WorkMode.WFO", "(".repeat(50_000) + "request.mode" + ")".repeat(50_000)));

    private final Path directory;
    private final Path folder;

    VersionedFolder(Path directory) {
        this.directory = directory;
        this.folder = directory.resolve("contoh");
    }

    Path path() {
        return folder;
    }

    void writeGood(int version) throws IOException {
        String limit = """
                contoh.limit-%1$d:
                  kind: number
                  bound: fixed
                  title: { id: batas, en: limit }
                  values:
                    - { value: %1$d, from: 2025-01-01, basis: perda Pasal 2 }
                """.formatted(version);
        write(
                version,
                limit,
                PolicyTexts.rule("opens-" + version, "opens", "request.mode != WorkMode.WFO"),
                PolicyTexts.rule("applies-" + version, "applies", "request.mode == WorkMode.WFA"),
                PolicyTexts.rule(
                        "denies-" + version,
                        "denies",
                        "week.flexibleDays >= number(\"contoh.limit-%d\")".formatted(version)));
    }

    /** {@return what does not belong to the version that the decision names; null where everything does} */
    static @Nullable String mixture(Decision decision) {
        String version = decision.policy().version();
        String ids = decision.findings().stream().map(Finding::ruleId).collect(Collectors.joining(" "));
        String expected = "contoh.denies-%1$s contoh.opens-%1$s contoh.applies-%1$s".formatted(version);
        List<String> needed = decision.findings().stream()
                .filter(finding -> finding.effect() == Effect.DENIES)
                .flatMap(finding -> finding.comparisons().stream())
                .map(Comparison::needed)
                .toList();
        return decision.outcome() == Outcome.DENIED && needed.equals(List.of(version)) && expected.equals(ids)
                ? null
                : decision.outcome() + " " + ids + " " + needed;
    }

    void writeMistaken(int version) throws IOException {
        write(version, "", MISTAKES.get(version % MISTAKES.size()));
    }

    void writeHostile(int version) throws IOException {
        write(version, "", ATTACKS.get(version % ATTACKS.size()));
    }

    private void write(int version, String parameters, String... rules) throws IOException {
        Files.deleteIfExists(folder.resolve("parameters.yaml"));
        PolicyTexts.write(directory, parameters, rules);
        Path policy = folder.resolve("policy.yaml");
        Files.writeString(policy, Files.readString(policy).replace("version: \"1\"", "version: \"" + version + "\""));
    }
}
