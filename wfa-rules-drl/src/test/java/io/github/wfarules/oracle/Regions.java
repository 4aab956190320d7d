package io.github.wfarules.oracle;

import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Made-up regions under the shipped nation, whose breaks start at times that no instrument gives. */
final class Regions {
    private static final String POLICY = """
            id: kota-contoh
            title: { id: Kota Contoh, en: Example City }
            region: "99.71"
            level: city
            zone: %s
            version: "1"
            extends: national
            instruments:
              sk-contoh:
                kind: act
                title: { id: Keputusan Wali Kota Contoh, en: Decree of the Mayor of Example }
                number: not stated
                date: not stated
                binds: own units
            """;

    private static final String PARAMETERS = """
            national.break-start:
              values: [ { value: "12:00", illustrative: true } ]
            national.break-start-friday:
              values: [ { value: "11:30", illustrative: true } ]
            """;

    private static final String SHIFTS = """
            kota-contoh.night-start:
              kind: time
              bound: default
              title: { id: Mulai giliran malam, en: Start of the night shift }
              values: [ { value: "19:00", basis: sk-contoh } ]
            kota-contoh.shift:
              kind: duration
              bound: default
              title: { id: Lama giliran, en: Length of a shift }
              values: [ { value: PT12H, basis: sk-contoh } ]
            """;

    private static final String CALENDAR = """
            hours:
              kota-contoh.fire-brigade:
                title: { id: Giliran pemadam kebakaran, en: Shifts of the fire brigade }
                basis: sk-contoh
                units: [ damkar ]
                on-holidays: true
                shifts:
                  - weekdays: [ monday, tuesday, wednesday, thursday, friday, saturday, sunday ]
                    start: kota-contoh.night-start
                    work: kota-contoh.shift
            """;

    private Regions() {}

    /** {@return a region in this zone, with breaks, and a fire brigade that works every night from seven to seven} */
    static Policy in(Path directory, String zone) {
        try {
            Path folder = Files.createDirectories(directory.resolve("kota-contoh"));
            Files.writeString(folder.resolve("policy.yaml"), POLICY.formatted(zone));
            Files.writeString(folder.resolve("parameters.yaml"), PARAMETERS + SHIFTS);
            Files.writeString(folder.resolve("calendar.yaml"), CALENDAR);
            return WfaRules.withFolder(folder).policy("kota-contoh");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
