package io.github.wfarules.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.testing.ScenarioResult;
import io.github.wfarules.testing.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scenario of a roster that expects something else than comes out fails, and says what. */
@Tag("once")
class RosterScenariosTest {
    @TempDir
    private Path root;

    @Test
    void says_who_was_expected_where() throws IOException {
        ScenarioResult result = run("outcome: NOBODY_PLACED, placed: [ b ], waiting: [ a ], on-site: [ c ]");
        assertThat(result.passed()).isFalse();
        assertThat(result.differences())
                .extracting(difference -> difference.en())
                .containsExactly(
                        "outcome: expected NOBODY_PLACED, got ALL_PLACED",
                        "`on-site`: expected [c], got []",
                        "`placed`: expected [b], got [a]",
                        "`waiting`: expected [a], got []");
        assertThat(result.report().en()).contains("1 of 1 applicants have places.");
    }

    @Test
    void passes_where_all_comes_out_as_expected() throws IOException {
        assertThat(run("outcome: ALL_PLACED, placed: [ a ], waiting: [ ], on-site: [ ]")
                        .differences())
                .isEmpty();
    }

    private ScenarioResult run(String expected) throws IOException {
        Path folder = Files.createDirectories(root.resolve("kota-uji"));
        Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(folder.resolve("policy.yaml"), """
                id: kota-uji
                title: { id: Kota Uji (rekaan), en: Test City (made up) }
                region: "35.97"
                level: city
                zone: Asia/Jakarta
                version: "1"
                extends: national
                """);
        Files.writeString(folder.resolve("scenarios/roster.yaml"), """
                question: roster
                base:
                  workUnit: { id: u1, code: diskominfo }
                  determinations: [ { code: flexible-work-applied, granted: true } ]
                  each:
                    employee: { status: PNS, discipline: NONE, newInPost: false }
                    tasks: { outsideOffice: true, specialRoom: false, digital: true }
                    leave: [ ]
                    days: [ { request: { mode: WFA } } ]
                scenarios:
                  - name: One
                    date: 2025-06-16
                    case:
                      members:
                        - employee: { id: a }
                          tasks: { minimalFaceToFace: true, independent: true, mustBeOutside: false }
                    expect: { %s }
                """.formatted(expected));
        return Scenarios.in(folder).get(0).run().get(0);
    }
}
