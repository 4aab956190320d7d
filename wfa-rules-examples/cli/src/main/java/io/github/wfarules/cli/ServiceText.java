package io.github.wfarules.cli;

import io.github.wfarules.Rulebook;
import io.github.wfarules.Rulebook.ServiceEntry;
import io.github.wfarules.Rulebook.Term;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Service levels and deductions of a rulebook for people, each with the values that it hangs on. */
final class ServiceText {
    private final Words words;
    private final Sources sources;
    private final StringBuilder out = new StringBuilder();

    ServiceText(Words words) {
        this.words = words;
        this.sources = new Sources(words);
    }

    /** {@return the part of the text, beginning with an empty line; empty where there is neither} */
    String of(Rulebook rulebook) {
        entries(words.say("tingkat layanan", "service levels"), rulebook.levels(), rulebook);
        entries(words.say("potongan", "deductions"), rulebook.deductions(), rulebook);
        if (rulebook.monthlyCap() != null) {
            String part =
                    rulebook.monthlyCapPart() == null ? "" : words.say(" dari ", " of ") + rulebook.monthlyCapPart();
            line(2, words.say("batas sebulan: ", "cap of the month: ") + value(rulebook.monthlyCap(), rulebook) + part);
        }
        return out.toString();
    }

    private void entries(String title, List<ServiceEntry> entries, Rulebook rulebook) {
        if (entries.isEmpty()) {
            return;
        }
        out.append('\n').append(title.toUpperCase(Locale.ROOT)).append('\n');
        for (ServiceEntry entry : entries) {
            line(2, entry.id() + ": " + words.say(entry.title()));
            String days = entry.from() == null && entry.to() == null
                    ? ""
                    : Dates.days(entry.from(), entry.to(), words.language()) + "; ";
            line(6, days + entry.layer() + ": " + sources.cite(entry.basis()));
            line(
                    6,
                    entry.terms().stream()
                            .map(term -> term.key() + ": " + said(term, rulebook))
                            .collect(Collectors.joining("; ")));
        }
    }

    private String said(Term term, Rulebook rulebook) {
        return term.parameter() == null ? String.join(", ", term.said()) : value(term.parameter(), rulebook);
    }

    /** {@return the values of the parameter that are in the rulebook, and its id} */
    private String value(String parameter, Rulebook rulebook) {
        String values = rulebook.values().stream()
                .filter(value -> value.parameter().equals(parameter))
                .map(value -> words.orNotStated(value.value())
                        + (value.illustrative() ? words.say(" (nilai contoh)", " (illustrative)") : ""))
                .distinct()
                .collect(Collectors.joining(words.say(" atau ", " or ")));
        return values + " [" + parameter + "]";
    }

    private void line(int indent, String text) {
        out.append(TextTable.hanging(indent, text));
    }
}
