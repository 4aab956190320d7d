package io.github.wfarules.cli;

import io.github.wfarules.Basis;
import io.github.wfarules.Certainty;
import io.github.wfarules.Comparison;
import io.github.wfarules.Decision;
import io.github.wfarules.Duty;
import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import io.github.wfarules.Need;
import io.github.wfarules.Outcome;
import io.github.wfarules.Policy;
import io.github.wfarules.Rulebook;
import io.github.wfarules.ValueUsed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A decision with every reason, for people. */
final class FullAnswer {
    private final Words words;
    private final Sources sources;
    private final List<String> bases = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();

    private FullAnswer(Words words) {
        this.words = words;
        this.sources = new Sources(words);
    }

    /**
     * {@return the decision, in lines that end with a line feed}
     *
     * @param policy the policy that answered
     */
    static String of(Decision decision, Policy policy, Words words) {
        FullAnswer answer = new FullAnswer(words);
        answer.write(decision, policy);
        return answer.out.toString();
    }

    private void write(Decision decision, Policy policy) {
        line(0, words.outcome(decision.outcome()) + ": " + words.say(decision.summary()));
        line(0, asked(decision));
        for (Need need : decision.needs()) {
            String who =
                    need.party() == null ? "" : " (" + words.say(need.party().title()) + ")";
            line(2, words.say("perlu: ", "needed: ") + words.say(need.text()) + " [" + need.name() + "]" + who);
        }
        byEffect(decision).forEach((effect, findings) -> {
            line(0, words.effect(effect) + ":");
            findings.forEach(this::finding);
        });
        if (isNotApplied(decision)) {
            notApplied(policy.rulebook(decision.date()));
        }
        line(0, words.say("dasar:", "sources:"));
        for (int i = 0; i < bases.size(); i++) {
            line(2, "[" + (i + 1) + "] " + bases.get(i));
        }
    }

    private String asked(Decision decision) {
        return decision.mode() + ", " + Dates.day(decision.date(), words.language()) + "; "
                + words.say("pegawai ", "employee ") + decision.employeeId() + ", "
                + words.say("unit ", "unit ") + decision.workUnitId() + "; "
                + words.say("kebijakan ", "policy ") + decision.policy().id() + " "
                + words.say("versi ", "version ") + decision.policy().version();
    }

    /** A body's no leaves no finding: what could have put the mode into effect tells where it has to be looked for. */
    private static boolean isNotApplied(Decision decision) {
        Set<Effect> effects = byEffect(decision).keySet();
        return decision.outcome() == Outcome.DENIED
                && effects.contains(Effect.OPENS)
                && !effects.contains(Effect.DENIES)
                && !effects.contains(Effect.LIMITS_PLACES)
                && !effects.contains(Effect.APPLIES);
    }

    private void notApplied(Rulebook rulebook) {
        line(
                0,
                words.say(
                        "akan memberlakukan, tetapi pasti tidak terpenuhi:",
                        "would apply, but certainly do not hold:"));
        for (Rulebook.Rule rule : rulebook.rules()) {
            if (rule.question() == Rulebook.Question.WORK_MODE && rule.effect() == Effect.APPLIES) {
                line(2, TextTable.DASH + words.say(rule.reason()));
                line(6, rule.id() + " " + mark(rule.basis()));
            }
        }
    }

    private static Map<Effect, List<Finding>> byEffect(Decision decision) {
        return decision.findings().stream()
                .collect(
                        Collectors.groupingBy(Finding::effect, () -> new EnumMap<>(Effect.class), Collectors.toList()));
    }

    private void finding(Finding finding) {
        String possible = finding.certainty() == Certainty.CERTAIN ? "" : words.say("mungkin: ", "possibly: ");
        line(2, TextTable.DASH + possible + words.say(finding.reason()) + places(finding) + duty(finding));
        line(
                6,
                finding.ruleId() + " " + mark(finding.basis())
                        + finding.comparisons().stream().map(this::comparison).collect(Collectors.joining()));
        finding.values().forEach(value -> line(6, value(value)));
    }

    /** {@return the number under which the source is cited at the end} */
    private String mark(Basis basis) {
        String cited = sources.cite(basis);
        if (!bases.contains(cited)) {
            bases.add(cited);
        }
        return "[" + (bases.indexOf(cited) + 1) + "]";
    }

    private String places(Finding finding) {
        return finding.places() == null ? "" : " [" + words.placesTaken(finding.places()) + "]";
    }

    private String duty(Finding finding) {
        Duty duty = finding.duty();
        if (duty == null) {
            return finding.party() == null
                    ? ""
                    : " [" + words.say(finding.party().title()) + "]";
        }
        String who = words.say("siapa: ", "who: ")
                + (duty.by() == null
                        ? words.orNotStated(null)
                        : words.say(duty.by().title()));
        String whom = duty.to() == null
                ? ""
                : words.say("; kepada: ", "; to: ") + words.say(duty.to().title());
        String when = duty.due() == null ? "" : words.say("; kapan: ", "; when: ") + words.say(duty.due());
        return " [" + who + whom + when + "]";
    }

    /** What is there, and what the rule asks for unless that is the very same. */
    private String comparison(Comparison comparison) {
        String actual = comparison.actual() == null ? words.say("tidak diketahui", "unknown") : comparison.actual();
        boolean same = comparison.operator().equals("==") && comparison.needed().equals(comparison.actual());
        String asked = (comparison.operator() + " " + comparison.needed()).strip();
        return "; " + comparison.fact() + ": " + actual + (same ? "" : " (" + asked + ")");
    }

    private String value(ValueUsed value) {
        String basis = value.basis() == null ? "" : " " + mark(value.basis());
        String said = value.value() != null
                ? value.value()
                : words.say("tidak ada yang berlaku pada hari itu", "none that holds on this day");
        String example = value.illustrative() ? words.say(" (nilai contoh)", " (illustrative)") : "";
        return words.say(value.title()) + ": " + said + example + basis;
    }

    private void line(int indent, String text) {
        out.append(TextTable.hanging(indent, text));
    }
}
