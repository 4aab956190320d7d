package io.github.wfarules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small policies of a made-up region, so that a test shows the rules it is about. */
public final class PolicyTexts {
    private static final String POLICY = """
            id: contoh
            title: { id: Contoh, en: Example }
            level: nation
            zone: Asia/Jakarta
            version: "1"
            instruments:
              perda:
                kind: act
                title: { id: Peraturan contoh, en: Example regulation }
                number: not stated
                date: 2025-01-01
                from: 2025-01-01
                binds: territory
            lists:
              units:
                diskominfo: { title: { id: Diskominfo, en: Diskominfo }, aliases: [ Dinas Kominfo ] }
                rsud: { title: { id: RSUD, en: Hospital } }
              determinations:
                applied: { title: { id: diberlakukan, en: put into effect } }
              parties:
                mayor: { title: { id: wali kota, en: mayor } }
              shifts:
                night: { title: { id: malam, en: night } }
            attributes:
              employee:
                shift: { type: code, list: shifts, title: { id: giliran, en: shift }, sensitive: true }
                distance: { type: number, title: { id: jarak, en: distance } }
            """;

    private PolicyTexts() {}

    /** {@return a folder with the policy {@code contoh}, whose rules and parameters are these} */
    public static Path write(Path directory, String parameters, String... rules) {
        StringBuilder drl = new StringBuilder("package wfa.contoh;\n\n");
        for (String type : new String[] {"ComplianceCase", "Discipline", "WorkMode", "WorkModeCase"}) {
            drl.append("import io.github.wfarules.facts.").append(type).append(";\n");
        }
        for (String rule : rules) {
            drl.append('\n').append(rule);
        }
        Path folder = directory.resolve("contoh");
        try {
            Files.createDirectories(folder.resolve("rules"));
            Files.writeString(folder.resolve("policy.yaml"), POLICY);
            Files.writeString(folder.resolve("rules/rules.drl"), drl.toString());
            if (!parameters.isEmpty()) {
                Files.writeString(folder.resolve("parameters.yaml"), parameters);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    /** {@return the parameter {@code contoh.limit}, a number that has these values} */
    public static String limit(String bound, String... values) {
        return """
                contoh.limit:
                  kind: number
                  bound: %s
                  title: { id: batas, en: limit }
                  values:
                    - { %s }
                """.formatted(bound, String.join(" }\n    - { ", values));
    }

    /** {@return a rule with this effect and condition} */
    public static String rule(String name, String effect, String condition) {
        return rule(name, effect, condition, "$case.finding();", "");
    }

    /** {@return a rule with this effect, condition, consequence and further annotations} */
    public static String rule(String name, String effect, String condition, String consequence, String annotations) {
        return """
                rule "contoh.%s"
                    @effect("%s")
                    @basis("perda Pasal 1")
                    @id("alasan %s")
                    @en("reason %s")
                    %s
                when
                    $case : WorkModeCase( %s )
                then
                    %s
                end
                """.formatted(name, effect, name, name, annotations, condition, consequence);
    }
}
