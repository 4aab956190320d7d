package io.github.wfarules.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Made-up policies of as many rules as are asked for. A policy has room for four hundred, so that they are shared among a
 * province, a city and an agency, each of which extends the one before.
 */
final class GrowingFolders {
    /** The policy that is asked. */
    static final String ASKED = "dinas-tumbuh";

    private static final LocalDate IN_FORCE = LocalDate.of(2025, 5, 5);
    private static final String[] IDS = {"prov-tumbuh", "kota-tumbuh", ASKED};
    private static final String[] PLACES = {
        "level: province\nregion: \"99\"\nextends: national",
        "level: city\nregion: \"99.71\"\nextends: prov-tumbuh",
        "level: agency\nextends: kota-tumbuh"
    };

    private GrowingFolders() {}

    /** Writes the policy that is asked, with what it extends, and these rules. */
    static void write(Path directory, GrowingRules kind, int rules) throws IOException {
        boolean apart = kind == GrowingRules.OTHER_REGIONS;
        for (int layer = 0; layer < IDS.length; layer++) {
            int first = apart ? rules : rules * layer / IDS.length;
            int end = apart ? rules : rules * (layer + 1) / IDS.length;
            policy(directory, IDS[layer], PLACES[layer], kind, first, end);
        }
        for (int region = 0; apart && region < rules; region++) {
            String place =
                    "level: city\nregion: \"%02d.%02d\"\nextends: national".formatted(80 + region / 100, region % 100);
            policy(directory, "kota-" + region, place, kind, region, region + 1);
        }
    }

    private static void policy(Path directory, String id, String place, GrowingRules kind, int first, int end)
            throws IOException {
        Path folder = directory.resolve(id);
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("policy.yaml"), head(id, place) + services(kind, first, end));
        if (first < end) {
            Files.writeString(
                    folder.resolve("rules/rules.drl"),
                    IntStream.range(first, end)
                            .mapToObj(number -> rule(id, kind, number))
                            .collect(Collectors.joining("\n", imports(id), "")));
        }
    }

    private static String head(String id, String place) {
        return """
                id: %s
                title: { id: Contoh %s, en: Example %s }
                %s
                zone: Asia/Jakarta
                version: "1"
                instruments:
                  se-%s:
                    kind: act
                    title: { id: Surat edaran contoh, en: Example circular }
                    number: not stated
                    date: 2025-05-02
                    from: %s
                    to: not stated
                    binds: territory
                """.formatted(id, id, id, place, id, IN_FORCE);
    }

    private static String services(GrowingRules kind, int first, int end) {
        return kind != GrowingRules.OTHER_SERVICES || first == end
                ? ""
                : IntStream.range(first, end)
                        .mapToObj(number -> "    layanan-%d: { title: { id: Layanan %d, en: Service %d } }%n"
                                .formatted(number, number, number))
                        .collect(Collectors.joining("", "lists:\n  service-types:\n", ""));
    }

    private static String imports(String id) {
        return "package wfa." + id.replace('-', '_') + ";\n\n"
                + "import io.github.wfarules.facts.WorkMode;\n"
                + "import io.github.wfarules.facts.WorkModeCase;\n\n";
    }

    private static String rule(String id, GrowingRules kind, int number) {
        String days = kind == GrowingRules.OTHER_DAYS ? days(number) : "";
        return """
                rule "%s.r%d"
                @effect("obliges") @basis("se-%s") @by("employee")%s
                @id("Kewajiban %d.") @en("Duty %d.")
                when
                $case : WorkModeCase( %s )
                then
                $case.finding();
                end
                """.formatted(id, number, id, days, number, number, kind.condition(number));
    }

    /** Days long after those that are judged, each rule with days of its own. */
    private static String days(int number) {
        LocalDate from = IN_FORCE.plusYears(1).plusDays(number);
        return " @from(\"%s\") @to(\"%s\")".formatted(from, from.plusDays(30));
    }
}
