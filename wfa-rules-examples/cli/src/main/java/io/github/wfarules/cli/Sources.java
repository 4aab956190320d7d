package io.github.wfarules.cli;

import io.github.wfarules.Basis;
import io.github.wfarules.Instrument;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Instruments as people cite them. What the sources do not state is said to be so. */
record Sources(Words words) {
    private static final Pattern FIGURES = Pattern.compile("[0-9]+");

    /** {@return title, place, day and source} */
    String cite(Basis basis) {
        return cite(basis, true);
    }

    /** {@return title and place, where day and source have been said} */
    String brief(Basis basis) {
        return cite(basis, false);
    }

    private String cite(Basis basis, boolean whole) {
        Instrument instrument = basis.instrument();
        StringBuilder cited = new StringBuilder(words.say(instrument.title()));
        String number = instrument.number();
        if (number != null && !isIn(cited, number)) {
            cited.append(words.say(" Nomor ", " No. ")).append(number);
        }
        if (basis.locator() != null) {
            cited.append(", ").append(basis.locator());
        }
        if (!whole) {
            return cited.toString();
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

    /** Titles write the number in their own way, such as 21 Tahun 2023; its first figures are in all of them. */
    private static boolean isIn(CharSequence title, String number) {
        Matcher figures = FIGURES.matcher(number);
        return figures.find() && title.toString().contains(figures.group());
    }
}
