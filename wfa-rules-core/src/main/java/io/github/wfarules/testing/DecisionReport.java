package io.github.wfarules.testing;

import io.github.wfarules.Comparison;
import io.github.wfarules.Finding;
import io.github.wfarules.Language;
import io.github.wfarules.Need;
import io.github.wfarules.Places;
import io.github.wfarules.Text;
import io.github.wfarules.ValueUsed;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes out a scenario that came out otherwise: the differences first, then all that was decided. */
final class DecisionReport {

    private final Language language;
    private final ReportWords words;
    private final StringBuilder out = new StringBuilder();

    private DecisionReport(Language language) {
        this.language = language;
        this.words = new ReportWords(language);
    }

    /** {@return the report under this head} */
    static Text of(String head, List<Text> differences, Answered decision) {
        return new Text(
                new DecisionReport(Language.INDONESIAN).write(head, differences, decision),
                new DecisionReport(Language.ENGLISH).write(head, differences, decision));
    }

    private String write(String head, List<Text> differences, Answered decision) {
        line(head);
        differences.forEach(difference -> line("  " + difference.in(language)));
        line(say("diputuskan untuk ", "decided for ") + decision.date() + ": " + words.outcome(decision.outcome())
                + ", " + decision.summary().in(language));
        for (Finding finding : decision.findings()) {
            line("  %s %s %s: %s"
                    .formatted(
                            words.certainty(finding.certainty()),
                            words.effect(finding.effect()),
                            finding.ruleId(),
                            finding.message(language)));
            finding.comparisons().forEach(comparison -> line("      " + compared(comparison)));
            finding.values().forEach(value -> line("      " + cited(value)));
        }
        decision.account().forEach(computed -> line("  " + computed.in(language)));
        decision.places().forEach(places -> line("  " + cap(places)));
        if (!decision.needs().isEmpty()) {
            line(say("  dibutuhkan: ", "  needs: ")
                    + decision.needs().stream().map(Need::name).collect(Collectors.joining(", ")));
        }
        return out.toString().stripTrailing();
    }

    private String compared(Comparison comparison) {
        String actual = comparison.actual();
        return "%s %s %s (%s)"
                .formatted(
                        comparison.fact(),
                        comparison.operator(),
                        comparison.needed(),
                        actual == null ? say("tidak diketahui", "unknown") : actual);
    }

    /** Which holiday it is, or what number a limit is, and by which instrument. */
    private String cited(ValueUsed value) {
        String said = value.value() == null ? say("tidak disebutkan", "not stated") : value.value();
        String basis = value.basis() == null
                ? ""
                : " (" + value.basis().instrument().title().in(language) + ")";
        String example = value.illustrative() ? say("; nilai contoh", "; illustrative") : "";
        return value.title().in(language) + ": " + said + basis + example;
    }

    private String cap(Places places) {
        if (!places.stated()) {
            return say("tempat: tidak disebutkan", "places: not stated");
        }
        return say("tempat: paling banyak ", "places: at most ")
                + known(places.atMost())
                + say(" dari ", " of ")
                + known(places.headcount())
                + say(", terpakai ", ", taken ")
                + known(places.taken());
    }

    private String known(@Nullable Integer number) {
        return number == null ? say("tidak diketahui", "unknown") : number.toString();
    }

    private String say(String id, String en) {
        return new Text(id, en).in(language);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
