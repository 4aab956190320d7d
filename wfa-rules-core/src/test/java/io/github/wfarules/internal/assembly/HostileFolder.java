package io.github.wfarules.internal.assembly;

import io.github.wfarules.PolicyTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A policy folder that tries to harm by its files or by YAML.
 *
 * @param says what the refusal has to name
 * @param harm what is done to a sound folder
 */
record HostileFolder(String name, String says, Harm harm) {
    /** Changes a folder. */
    interface Harm {
        void to(Path folder) throws IOException;
    }

    private static final String PARAMETER = """
            contoh.quota:
              kind: number
              bound: default
              title: { id: kuota, en: quota }
              values:
                - { value: %s, from: 2025-01-01, basis: perda Pasal 2 }
            """;

    static List<HostileFolder> all() {
        return List.of(
                // Links, pipes and names
                of(
                        "links to a file outside",
                        "this link leads out of the folder",
                        folder -> Files.createSymbolicLink(folder.resolve("calendar.yaml"), outside(folder))),
                of(
                        "links to a device",
                        "this link leads out of the folder",
                        folder -> Files.createSymbolicLink(folder.resolve("calendar.yaml"), Path.of("/dev/zero"))),
                of(
                        "links to a folder outside",
                        "this link leads out of the folder",
                        folder -> Files.createSymbolicLink(
                                folder.resolve("scenarios"), outside(folder).getParent())),
                of(
                        "links up and down again",
                        "this link leads out of the folder",
                        folder -> Files.createSymbolicLink(
                                folder.resolve("calendar.yaml"), Path.of("../../outside.yaml"))),
                of(
                        "links to nothing",
                        "this link leads out of the folder or to nothing",
                        folder -> Files.createSymbolicLink(folder.resolve("calendar.yaml"), Path.of("nowhere"))),
                of(
                        "links in a circle",
                        "nested more than 4 levels deep",
                        folder -> Files.createSymbolicLink(folder.resolve("scenarios"), folder)),
                of(
                        "links to itself",
                        "this link leads out of the folder or to nothing",
                        folder -> Files.createSymbolicLink(folder.resolve("calendar.yaml"), Path.of("calendar.yaml"))),
                of("holds a class file", "rules/Evil.class", folder -> write(folder, "rules/Evil.class", "x")),
                of("holds a jar", "rules/evil.jar", folder -> write(folder, "rules/evil.jar", "x")),
                of(
                        "registers a service",
                        "META-INF/services/javax.script.ScriptEngineFactory",
                        folder -> write(folder, "META-INF/services/javax.script.ScriptEngineFactory", "x")),
                of("configures the engine", "kie.conf", folder -> write(folder, "kie.conf", "x")),
                of(
                        "names a file with a look-alike letter",
                        "p\u043elicy.yaml",
                        folder -> write(folder, "p\u043elicy.yaml", "id: contoh")),
                of(
                        "nests folders",
                        "nested more than 4 levels deep",
                        folder -> write(folder, "rules/a/b/c/d/e/x.drl", "x")),
                // Sizes
                of(
                        "holds a file of 2 MiB",
                        "larger than 1 MiB",
                        folder -> write(folder, "calendar.yaml", "#".repeat(2 * 1024 * 1024))),
                of("holds many large files", "larger than 8 MiB together", folder -> {
                    for (int i = 0; i < 20; i++) {
                        write(folder, "scenarios/s" + i + ".yaml", "#".repeat(1024 * 1024));
                    }
                }),
                of("holds 1,100 files", "more than 1000 files", folder -> {
                    for (int i = 0; i < 1_100; i++) {
                        write(folder, "scenarios/s" + i + ".yaml", "");
                    }
                }),
                of(
                        "holds bytes that are no text",
                        "is not UTF-8",
                        folder -> Files.write(folder.resolve("calendar.yaml"), new byte[] {(byte) 0xC0, (byte) 0xAE})),
                of(
                        "holds a value of 100,000 letters",
                        "longer than 20000 characters",
                        folder -> policy(folder, "version: \"1\"", "version: \"" + "1".repeat(100_000) + "\"")),
                of(
                        "holds a rule file of 300,000 letters",
                        "longer than 131072 characters together",
                        folder -> rules(folder, "// " + "x".repeat(300_000))),
                of(
                        "holds 500 rules",
                        "more than 400 rules",
                        folder -> rules(
                                folder,
                                IntStream.range(0, 500)
                                        .mapToObj(i -> PolicyTexts.rule("r" + i, "denies", "filed(\"applied\")"))
                                        .collect(Collectors.joining()))),
                of(
                        "compares with 600 values",
                        "more than 500 values",
                        folder -> rules(
                                folder,
                                PolicyTexts.rule(
                                        "r",
                                        "denies",
                                        "workUnit.code in ( \"rsud\"" + ", \"rsud\"".repeat(600) + " )"))),
                of(
                        "holds a condition of 600 parts",
                        "more than 500 values",
                        folder -> rules(
                                folder,
                                PolicyTexts.rule(
                                        "r", "denies", "filed(\"applied\")" + " && filed(\"applied\")".repeat(600)))),
                of(
                        "holds a reason of 5,000 letters",
                        "longer than 4000 characters",
                        folder -> rules(
                                folder,
                                PolicyTexts.rule("r", "denies", "filed(\"applied\")")
                                        .replace("reason r", "x".repeat(5_000)))),
                of(
                        "nests brackets 50,000 deep",
                        "brackets are nested more than 32 levels deep",
                        folder -> rules(
                                folder,
                                PolicyTexts.rule(
                                        "r",
                                        "denies",
                                        "(".repeat(50_000) + "filed(\"applied\")" + ")".repeat(50_000)))),
                of(
                        "nests patterns",
                        "brackets are nested more than 32 levels deep",
                        folder -> rules(
                                folder,
                                "rule \"contoh.r\"\nwhen\n" + "( not ".repeat(5_000) + "Object()" + ")".repeat(5_000)
                                        + "\nthen\nend\n")),
                // YAML
                of(
                        "laughs a billion times",
                        "more than 200000 values",
                        folder -> write(folder, "parameters.yaml", laughs())),
                of(
                        "refers to itself",
                        "names an anchor that is not complete yet",
                        folder -> write(folder, "parameters.yaml", "a: &a [ *a ]\n")),
                of(
                        "nests lists",
                        "nested more than 32 levels deep",
                        folder -> write(folder, "parameters.yaml", "a: " + "[".repeat(1_000) + "]".repeat(1_000))),
                of(
                        "nests lists 100,000 deep",
                        "nested more than 32 levels deep",
                        folder -> write(folder, "parameters.yaml", "a: " + "[".repeat(100_000))),
                of(
                        "nests mappings",
                        "nested more than 32 levels deep",
                        folder -> write(folder, "parameters.yaml", "{a: ".repeat(500) + "1" + "}".repeat(500))),
                of(
                        "makes an object by a tag",
                        "YAML tags",
                        folder -> write(
                                folder,
                                "parameters.yaml",
                                "a: !!javax.script.ScriptEngineManager [ !!java.net.URL [ x ] ]\n")),
                of(
                        "makes an object by a tag on a key",
                        "YAML tags",
                        folder -> write(folder, "parameters.yaml", "!!java.lang.Runtime a: 1\n")),
                of(
                        "merges by an alias",
                        "`<<`",
                        folder -> policy(folder, "level: nation", "level: nation\n<<: { id: other }")),
                of(
                        "says an id twice",
                        "`id` is already there",
                        folder -> policy(folder, "level: nation", "level: nation\nid: other")),
                of(
                        "holds a second document",
                        "second YAML document",
                        folder -> write(folder, "parameters.yaml", "{}\n---\n{}\n")),
                of(
                        "gives 300,000 years",
                        "more than 200000 values",
                        folder -> write(folder, "calendar.yaml", "years: [" + "1,".repeat(300_000) + "1]\n")),
                of(
                        "uses a number of a billion digits",
                        "1e999999999",
                        folder -> write(folder, "parameters.yaml", PARAMETER.formatted("1e999999999"))),
                of(
                        "uses a number of 10,000 digits",
                        "is not a number",
                        folder -> write(folder, "parameters.yaml", PARAMETER.formatted("1".repeat(10_000)))),
                of("uses infinity", ".inf", folder -> write(folder, "parameters.yaml", PARAMETER.formatted(".inf"))),
                of(
                        "uses a year beyond all calendars",
                        "+999999999-01-01",
                        folder -> write(
                                folder,
                                "parameters.yaml",
                                PARAMETER.formatted("1").replace("2025-01-01", "\"+999999999-01-01\""))),
                // Names that leave their place
                of(
                        "extends a folder elsewhere",
                        "../../etc",
                        folder -> policy(folder, "level: nation", "level: nation\nextends: ../../etc")),
                of("extends a path", "/etc", folder -> policy(folder, "level: nation", "level: nation\nextends: /etc")),
                of(
                        "extends itself",
                        "goes in a circle",
                        folder -> policy(folder, "level: nation", "level: nation\nextends: contoh")),
                of(
                        "reads a zone from a path",
                        "../../etc/passwd",
                        folder -> policy(folder, "Asia/Jakarta", "../../etc/passwd")),
                of(
                        "hides code in a code",
                        "is not a valid code",
                        folder -> policy(folder, "    rsud:", "    'x\") || System.exit(0) || (\"':")),
                of(
                        "hides code in the name of an attribute",
                        "System.exit",
                        folder -> policy(folder, "    distance:", "    'x\"); System.exit(0); (\"':")),
                of(
                        "hides code in the id of a parameter",
                        "System.exit",
                        folder -> write(
                                folder,
                                "parameters.yaml",
                                PARAMETER.formatted("1").replace("contoh.quota", "'contoh.\"); System.exit(0); (\"'"))),
                of(
                        "hides code in the name of a rule",
                        "a rule's id has to look like",
                        folder -> rules(
                                folder,
                                PolicyTexts.rule("r", "denies", "filed(\"applied\")")
                                        .replace("\"contoh.r\"", "\"contoh.r' then System.exit(0); end //\""))),
                of(
                        "takes the id of a rule of the nation",
                        "has to look like `contoh.some-words`",
                        folder -> rules(
                                folder,
                                PolicyTexts.rule("r", "denies", "filed(\"applied\")")
                                        .replace("contoh.r", "national.discipline"))),
                of(
                        "says the id of a rule twice",
                        "contoh.r",
                        folder -> rules(
                                folder,
                                PolicyTexts.rule("r", "denies", "filed(\"applied\")")
                                        + PolicyTexts.rule("r", "opens", "filed(\"applied\")"))));
    }

    private static HostileFolder of(String name, String says, Harm harm) {
        return new HostileFolder(name, says, harm);
    }

    private static Path outside(Path folder) throws IOException {
        Path outside = folder.resolve("../../outside.yaml").normalize();
        return Files.exists(outside) ? outside : Files.writeString(outside, "years: [ 2025 ]\n");
    }

    private static void write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void policy(Path folder, String search, String replacement) throws IOException {
        Path file = folder.resolve("policy.yaml");
        Files.writeString(file, Files.readString(file).replace(search, replacement));
    }

    private static void rules(Path folder, String rules) throws IOException {
        Path file = folder.resolve("rules/rules.drl");
        Files.writeString(file, Files.readString(file) + "\n" + rules);
    }

    private static String laughs() {
        StringBuilder text = new StringBuilder("l0: &l0 [ a, a, a, a, a, a, a, a, a, a ]\n");
        for (int i = 1; i < 12; i++) {
            String alias = "*l" + (i - 1);
            text.append("l").append(i).append(": &l").append(i).append(" [ ").append(alias);
            text.append((", " + alias).repeat(9)).append(" ]\n");
        }
        return text.toString();
    }
}
