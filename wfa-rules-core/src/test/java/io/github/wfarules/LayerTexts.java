package io.github.wfarules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small layers of a made-up nation, each into a folder of its own. */
final class LayerTexts {
    private LayerTexts() {}

    /** Writes the nation, {@code negara}. */
    static void nation(Path directory, String parameters, String... rules) throws IOException {
        write(directory, "negara", "", "nation", "", parameters, rules);
    }

    /** Writes {@code provinsi}, a province of the nation. */
    static void province(Path directory, String parameters, String... rules) throws IOException {
        write(directory, "provinsi", "99", "province", "negara", parameters, rules);
    }

    /** Writes {@code kota}, a city of the province. */
    static void city(Path directory, String parameters, String... rules) throws IOException {
        write(directory, "kota", "99.71", "city", "provinsi", parameters, rules);
    }

    /** Writes a layer; region, parent and parameters may be empty. */
    static void write(
            Path directory, String id, String region, String level, String parent, String parameters, String... rules)
            throws IOException {
        Path folder = directory.resolve(id);
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("policy.yaml"), """
                id: %1$s
                title: { id: %1$s, en: %1$s }
                %2$slevel: %3$s
                zone: Asia/Jakarta
                version: "1"
                %4$sinstruments:
                  act-%1$s:
                    kind: act
                    title: { id: Peraturan, en: Regulation }
                    number: not stated
                    date: 2025-01-01
                    from: 2025-01-01
                    binds: territory
                %5$s""".formatted(
                id,
                region.isEmpty() ? "" : "region: \"" + region + "\"\n",
                level,
                parent.isEmpty() ? "" : "extends: " + parent + "\n",
                parent.isEmpty() ? "lists:\n  parties:\n    staff: { title: { id: pegawai, en: staff } }\n" : ""));
        if (!parameters.isEmpty()) {
            Files.writeString(folder.resolve("parameters.yaml"), parameters);
        }
        Files.writeString(
                folder.resolve("rules/rules.drl"),
                "package wfa." + id + ";\nimport io.github.wfarules.facts.WorkMode;\n"
                        + "import io.github.wfarules.facts.WorkModeCase;\n" + String.join("\n", rules));
    }

    /** {@return a rule of the layer that its id begins with} */
    static String rule(String id, String effect, String condition, String annotations) {
        return """
                rule "%s"
                    @effect("%s") @basis("act-%s Pasal 1") @id("alasan") @en("reason") %s
                when
                    $case : WorkModeCase( %s )
                then
                    $case.finding();
                end
                """.formatted(id, effect, id.substring(0, id.indexOf('.')), annotations, condition);
    }
}
