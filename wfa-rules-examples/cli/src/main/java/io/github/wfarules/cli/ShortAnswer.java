package io.github.wfarules.cli;

import io.github.wfarules.Certainty;
import io.github.wfarules.Decision;
import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import io.github.wfarules.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A decision in the few words that fit into a cell: the answer and why. */
final class ShortAnswer {
    private static final int MOST_REASONS = 3;

    private final Words words;

    ShortAnswer(Words words) {
        this.words = words;
    }

    /** {@return the answer in its first line, the reasons in the lines after it} */
    String of(Decision decision) {
        return words.outcome(decision.outcome()) + "\n" + reasons(decision);
    }

    /** {@return the reasons that made the answer what it is, each in an item of its own} */
    String reasons(Decision decision) {
        List<String> reasons = new ArrayList<>(why(decision));
        if (decision.illustrative()) {
            reasons.add(words.say("memakai nilai contoh", "uses an illustrative value"));
        }
        return TextTable.DASH + String.join("\n" + TextTable.DASH, reasons);
    }

    private List<String> why(Decision decision) {
        List<String> reasons =
                switch (decision.outcome()) {
                    case NOT_APPLICABLE -> excluded(decision);
                    case DENIED -> shortened(certain(decision, Effect.DENIES));
                    case UNDETERMINED ->
                        decision.needs().stream().map(this::need).toList();
                    case NEEDS_APPROVAL -> shortened(certain(decision, Effect.REQUIRES_APPROVAL));
                    case PERMITTED -> permitted(decision);
                };
        return reasons.isEmpty() ? List.of(words.say(decision.summary())) : reasons;
    }

    /** The calendar is the one value that says more than the rule: which holiday it is. */
    private List<String> excluded(Decision decision) {
        Stream<String> holidays = decision.findings().stream()
                .flatMap(finding -> finding.values().stream())
                .filter(value -> value.parameter().equals("calendar"))
                .map(value -> words.say(value.title()) + ".");
        return shortened(Stream.concat(certain(decision, Effect.EXCLUDES), holidays.distinct()));
    }

    private List<String> permitted(Decision decision) {
        List<String> lines = new ArrayList<>();
        decision.places().forEach(places -> lines.add(words.places(places)));
        certain(decision, Effect.APPLIES).forEach(lines::add);
        long duties = certain(decision, Effect.OBLIGES).count();
        if (duties > 0) {
            lines.add(words.say("kewajiban: " + duties, "duties: " + duties));
        }
        return lines;
    }

    private String need(Need need) {
        String kind =
                switch (need.kind()) {
                    case FACT -> words.say("belum diketahui: ", "not known: ");
                    case ACT -> words.say("belum ada keputusan: ", "no decision on file: ");
                    case VALUE -> words.say("nilai tidak disebutkan: ", "value not stated: ");
                    case CALENDAR -> words.say("kalender tidak ada: ", "no calendar: ");
                    case EVENTS -> words.say("belum ada catatan: ", "no record: ");
                    case CLARIFICATION -> words.say("belum diatur: ", "left open: ");
                };
        return kind + words.say(need.text());
    }

    private Stream<String> certain(Decision decision, Effect effect) {
        return decision.findings().stream()
                .filter(finding -> finding.effect() == effect && finding.certainty() == Certainty.CERTAIN)
                .map(Finding::reason)
                .map(words::say)
                .distinct();
    }

    private List<String> shortened(Stream<String> reasons) {
        List<String> all = reasons.toList();
        if (all.size() <= MOST_REASONS) {
            return all;
        }
        List<String> some = new ArrayList<>(all.subList(0, MOST_REASONS - 1));
        int more = all.size() - some.size();
        some.add(words.say("dan " + more + " alasan lain", "and " + more + " more reasons"));
        return some;
    }
}
