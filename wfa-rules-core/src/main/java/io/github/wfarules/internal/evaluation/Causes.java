package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Decision;
import io.github.wfarules.Finding;
import io.github.wfarules.Outcome;
import io.github.wfarules.change.Cause;
import io.github.wfarules.change.Holding;
import io.github.wfarules.change.SeenFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the rules behind the difference between two judgements of one case. */
public final class Causes {
    private final Judgement before;
    private final Judgement after;
    private final CauseBook book;

    /** Compares two judgements; the book is on their laws and days. */
    public Causes(Judgement before, Judgement after, CauseBook book) {
        this.before = before;
        this.after = after;
        this.book = book;
    }

    /**
     * {@return as few rules as suffice to turn the one outcome into the other, so that none can be spared} Of several
     * that would do alone, the first in the order of findings.
     */
    public List<Cause> ofOutcome() {
        Outcome wanted = after.outcome();
        List<Pair> pairs = pairs();
        List<Pair> kept = new ArrayList<>(pairs);
        for (int i = pairs.size() - 1; i >= 0; i--) {
            List<Pair> fewer = new ArrayList<>(kept);
            fewer.remove(pairs.get(i));
            if (outcome(fewer) == wanted) {
                kept = fewer;
            }
        }
        return kept.stream()
                .map(pair ->
                        book.cause(pair.rule(), holding(pair.before()), holding(pair.after()), after.asksCalendar()))
                .toList();
    }

    /** A rule that weighs otherwise after the change. */
    private record Pair(
            String rule, @Nullable Match before, @Nullable Match after) {}

    /** {@return the rules that weigh otherwise, in the order of findings: those after the change, then those that went} */
    private List<Pair> pairs() {
        Map<String, Match> gone = new LinkedHashMap<>();
        before.matches().forEach(match -> gone.put(rule(match), match));
        List<Pair> pairs = new ArrayList<>();
        for (Match match : after.matches()) {
            Match old = gone.remove(rule(match));
            if (old == null || !Verdict.weighTheSame(old, match)) {
                pairs.add(new Pair(rule(match), old, match));
            }
        }
        gone.forEach((rule, match) -> pairs.add(new Pair(rule, match, null)));
        pairs.sort((one, other) -> effect(one) - effect(other) != 0
                ? effect(one) - effect(other)
                : one.rule().compareTo(other.rule()));
        return pairs;
    }

    private static int effect(Pair pair) {
        Match match = pair.after() != null ? pair.after() : pair.before();
        return match == null ? 0 : match.effect().ordinal();
    }

    /** {@return the outcome before, had only these rules changed} */
    private Outcome outcome(List<Pair> changed) {
        Map<String, Pair> byRule = new HashMap<>();
        changed.forEach(pair -> byRule.put(pair.rule(), pair));
        List<Match> matches = new ArrayList<>();
        for (Match match : before.matches()) {
            if (!byRule.containsKey(rule(match))) {
                matches.add(match);
            }
        }
        for (Pair pair : changed) {
            if (pair.after() != null) {
                matches.add(pair.after());
            }
        }
        return new Verdict(matches, before.groundState()).outcome();
    }

    /** {@return every rule that the two answers cite otherwise, in the order of findings} */
    public List<Cause> ofFindings(Decision was, Decision is) {
        Map<String, Finding> gone = new TreeMap<>();
        was.findings().forEach(finding -> gone.put(finding.ruleId(), finding));
        List<Cause> causes = new ArrayList<>();
        for (Finding finding : is.findings()) {
            Finding old = gone.remove(finding.ruleId());
            if (!Cited.alike(finding, old)) {
                causes.add(cause(finding.ruleId()));
            }
        }
        gone.keySet().forEach(rule -> causes.add(cause(rule)));
        return causes;
    }

    private Cause cause(String rule) {
        return book.cause(rule, holding(match(before, rule)), holding(match(after, rule)), after.asksCalendar());
    }

    /** {@return what the rules look at: on the side where they hold, after the change where they do on both} */
    public List<SeenFact> seen(List<Cause> causes) {
        List<SeenFact> seen = new ArrayList<>();
        for (Cause cause : causes) {
            Match match = match(after, cause.rule());
            Judgement side = match == null ? before : after;
            Match shown = match == null ? match(before, cause.rule()) : match;
            if (shown != null) {
                Set<String> open = Impersonal.facts(shown.template().rule());
                for (Finding finding : side.findings(List.of(shown))) {
                    finding.comparisons().forEach(each -> {
                        boolean withheld = !open.contains(each.fact());
                        seen.add(new SeenFact(
                                cause.rule(),
                                each.fact(),
                                each.operator(),
                                each.needed(),
                                withheld ? null : each.actual(),
                                withheld));
                    });
                }
            }
        }
        return List.copyOf(seen);
    }

    private static @Nullable Match match(Judgement judgement, String rule) {
        for (Match match : judgement.matches()) {
            if (rule(match).equals(rule)) {
                return match;
            }
        }
        return null;
    }

    private static String rule(Match match) {
        return match.template().rule().id();
    }

    private static @Nullable Holding holding(@Nullable Match match) {
        return match == null ? null : match.isCertain() ? Holding.CERTAIN : Holding.POSSIBLE;
    }
}
