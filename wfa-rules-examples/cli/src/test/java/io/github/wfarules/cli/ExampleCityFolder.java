package io.github.wfarules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The folder of a made-up city, with one rule and one scenario, written anew for each test. */
abstract class ExampleCityFolder {
    static final String POLICY = """
            id: kota-contoh
            title: { id: Kota Contoh, en: Example City }
            region: "99.99"
            level: city
            zone: Asia/Jakarta
            version: "1"
            extends: national
            instruments:
              se-contoh:
                kind: act
                title: { id: Surat Edaran Contoh, en: Example Circular }
                number: not stated
                date: 2025-05-02
                from: 2025-05-05
                to: not stated
                binds: own units
            """;
    static final String RULE = """
            package wfa.kota_contoh;

            import io.github.wfarules.facts.WorkMode;
            import io.github.wfarules.facts.WorkModeCase;

            rule "kota-contoh.no-heads"
                @effect("denies")
                @basis("se-contoh")
                @id("Kepala unit bekerja dari kantor.")
                @en("Heads work from the office.")
            when
                $case : WorkModeCase( request.mode != WorkMode.WFO, employee.unitHead == true )
            then
                $case.finding();
            end
            """;
    static final String SCENARIO = """
            base:
              employee: { id: e1, unitHead: true }
              workUnit: { id: diskominfo }
              request: { mode: WFA }
            scenarios:
              - name: A head may not
                date: 2025-05-05
                expect: { outcome: DENIED, because: [ kota-contoh.no-heads ] }
            """;

    @TempDir
    Path root;

    Path folder = Path.of("");

    @BeforeEach
    void writeFolder() throws IOException {
        folder = root.resolve("kota-contoh");
        write("policy.yaml", POLICY);
        write("rules/heads.drl", RULE);
        write("scenarios/heads.yaml", SCENARIO);
    }

    /** Writes a file of the folder. */
    final void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
