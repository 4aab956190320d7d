package io.github.wfarules.internal.assembly;

import io.github.wfarules.PolicyTexts;
import io.github.wfarules.internal.model.Question;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.source.SourceFile;
import io.github.wfarules.internal.yaml.Tree;
import io.github.wfarules.internal.yaml.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One rule of the corpus of hostile rules; {@code hostile/rules.yaml} says what the keys mean. */
record HostileRule(Map<String, String> keys) {
    private static final String CORPUS = "/io/github/wfarules/hostile/rules.yaml";
    private static final String FILE = "rules/rules.drl";

    static List<HostileRule> all() {
        try (InputStream in = HostileRule.class.getResourceAsStream(CORPUS)) {
            ProblemLog log = new ProblemLog();
            SourceFile file = new SourceFile(CORPUS, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            if (YamlFile.read(file, log) instanceof Tree.Sequence list && log.errors() == 0) {
                return list.items().stream().map(HostileRule::of).toList();
            }
            throw new IllegalStateException("the corpus cannot be read: " + log.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HostileRule of(Tree tree) {
        Map<String, String> keys = new HashMap<>();
        for (Tree.Entry entry : ((Tree.Mapping) tree).entries()) {
            keys.put(entry.key().text(), ((Tree.Scalar) entry.value()).text());
        }
        return new HostileRule(Map.copyOf(keys));
    }

    String name() {
        return keys.get("name");
    }

    /** What the refusal by the grammar has to name, in English. */
    String says() {
        return keys.get("says");
    }

    /** What the refusal by the grammar has to name, in Indonesian. */
    String saysInIndonesian() {
        return keys.getOrDefault("says-id", says());
    }

    /** What the scan of the classes has to name; empty where the rule touches nothing. */
    String touches() {
        return keys.getOrDefault("touches", "");
    }

    /** The question that the rule would answer. */
    Question question() {
        return Objects.requireNonNull(Question.ofCase(keys.getOrDefault("case", "WorkModeCase")));
    }

    boolean loops() {
        return Boolean.parseBoolean(keys.get("loops"));
    }

    /** The rule file, as its author wrote it. */
    String file() {
        List<String> annotations = List.of(
                "@effect(\"" + effect() + "\")",
                "@basis(\"perda Pasal 1\")",
                "@id(\"alasan\")",
                "@en(\"" + keys.getOrDefault("reason", "reason") + "\")",
                keys.getOrDefault("annotations", ""));
        return text(String.join("\n    ", annotations), keys.getOrDefault("then", "$case.finding();"));
    }

    private String effect() {
        return switch (question()) {
            case WORK_MODE, READINESS -> "denies";
            case COMPLIANCE, UNIT_COMPLIANCE -> "violation";
            case BREACH -> "excludes";
        };
    }

    /**
     * The same for the compiler, past the grammar: annotations never get there, and the consequence touches the case
     * first, as derived ones do, so that the scan has nothing to refuse but what the author wrote.
     */
    String pastTheGrammar() {
        return text("", "$case.date(); " + keys.getOrDefault("then", "$case.finding();"));
    }

    private String text(String annotations, String consequence) {
        String pattern =
                "$case : " + question().caseName() + "( " + keys.getOrDefault("when", "filed(\"applied\")") + " )";
        return """
                package wfa.contoh;

                import io.github.wfarules.facts.%s;
                %s

                rule "contoh.hostile"
                    %s
                    %s
                when
                    %s
                then
                    %s
                end
                """.formatted(
                        question().caseName(),
                        keys.getOrDefault("head", ""),
                        annotations,
                        keys.getOrDefault("attributes", ""),
                        keys.getOrDefault("lhs", pattern),
                        consequence);
    }

    /** {@return a policy folder with the rule file} */
    Path folder(Path directory) throws IOException {
        Path folder = PolicyTexts.write(directory, "");
        Files.writeString(folder.resolve(FILE), file());
        return folder;
    }
}
