package io.github.wfarules.testing;

import io.github.wfarules.Comparison;
import io.github.wfarules.Finding;
import io.github.wfarules.Language;
import io.github.wfarules.Need;
import io.github.wfarules.Places;
import io.github.wfarules.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes out a scenario that came out otherwise: the differences first, then all that was decided. */
final class DecisionReport {

    private final Language language;
    private final StringBuilder out = new StringBuilder();

    private DecisionReport(Language language) {
        this.language = language;
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
        line(say("diputuskan untuk ", "decided for ") + decision.date() + ": " + decision.outcome() + ", "
                + decision.summary().in(language));
        for (Finding finding : decision.findings()) {
            line("  %s %s %s: %s"
                    .formatted(finding.certainty(), finding.effect(), finding.ruleId(), finding.message(language)));
            finding.comparisons().forEach(comparison -> line("      " + compared(comparison)));
        }
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
