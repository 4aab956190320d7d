package io.github.wfarules.cli;

import io.github.wfarules.Basis;
import io.github.wfarules.Instrument;

/** Instruments as people cite them. What the sources do not state is said to be so. */
record Sources(Words words) {
    /** {@return title, place, day and source} */
    String cite(Basis basis) {
        Instrument instrument = basis.instrument();
        StringBuilder cited = new StringBuilder(words.say(instrument.title()));
        if (basis.locator() != null) {
            cited.append(", ").append(basis.locator());
        }
        cited.append(
                instrument.date() == null
                        ? words.say(", tanggal tidak disebutkan", ", date not stated")
                        : ", " + Dates.day(instrument.date(), words.language()));
        if (instrument.kind() == Instrument.Kind.STATEMENT) {
            cited.append(words.say(", pernyataan yang diberitakan", ", reported statement"));
            if (instrument.speaker() != null) {
                cited.append(words.say(" dari ", " by ")).append(instrument.speaker());
            }
        }
        if (instrument.source() != null) {
            cited.append(words.say(", sumber: ", ", source: ")).append(instrument.source());
        }
        return cited.toString();
    }
}
