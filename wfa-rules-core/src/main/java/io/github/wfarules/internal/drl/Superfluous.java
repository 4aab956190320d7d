package io.github.wfarules.internal.drl;

import io.github.wfarules.Effect;
import io.github.wfarules.Problem;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.source.ProblemLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds rules that say nothing which another one of the same instrument does not say: of the same effect, in force on all
 * their days, and holding wherever they do. For the rules of one layer, in one thread.
 */
final class Superfluous {
    /** Comparing two rules takes microseconds; this bounds what a folder full of alike rules can cost. */
    private static final int MOST_COMPARISONS = 5_000;

    /** What these do to an answer is the same whatever the reason says. */
    private static final Set<Effect> COMPLETE =
            Set.of(Effect.EXCLUDES, Effect.DENIES, Effect.OPENS, Effect.APPLIES, Effect.LIMITS_PLACES);

    private final List<Said> said = new ArrayList<>();

    /** A sound rule, what it asks, and where it stands. */
    private record Said(RuleDefinition rule, Expression condition, Contradictions contradictions, Place place) {}

    void add(RuleDefinition rule, Expression condition, Contradictions contradictions, Place place) {
        said.add(new Said(rule, condition, contradictions, place));
    }

    /** Warns of each superfluous rule once. */
    void report(Consumer<Problem> problems) {
        int comparisons = 0;
        for (int i = 0; i < said.size(); i++) {
            for (int j = 0; j < said.size(); j++) {
                if (i == j || !alike(said.get(i).rule(), said.get(j).rule())) {
                    continue;
                }
                if (++comparisons > MOST_COMPARISONS) {
                    return;
                }
                if (adds(i, j)) {
                    continue;
                }
                problems.accept(warning(said.get(i), said.get(j).rule()));
                break;
            }
        }
    }

    /**
     * {@return whether the first rule says something beside the other} Of two that say the same it is the earlier one. What
     * stands elsewhere in the instrument is a reason of its own, unless both ask the same.
     */
    private boolean adds(int one, int other) {
        Said first = said.get(one);
        Said second = said.get(other);
        if (!first.contradictions().implies(first.condition(), second.condition())) {
            return true;
        }
        boolean same = first.contradictions().implies(second.condition(), first.condition());
        boolean sameDays = Objects.equals(first.rule().from(), second.rule().from())
                && Objects.equals(first.rule().to(), second.rule().to());
        boolean samePlace = Objects.equals(first.rule().locator(), second.rule().locator());
        return same && sameDays ? one < other : !samePlace;
    }

    private static boolean alike(RuleDefinition rule, RuleDefinition other) {
        return rule.question() == other.question()
                && rule.effect() == other.effect()
                && rule.instrument().equals(other.instrument())
                && rule.consequence() == other.consequence()
                && Objects.equals(rule.placesParameter(), other.placesParameter())
                && Objects.equals(rule.by(), other.by())
                && Objects.equals(rule.owedTo(), other.owedTo())
                && Objects.equals(rule.due(), other.due())
                && Objects.equals(rule.of(), other.of())
                && Objects.equals(rule.code(), other.code())
                && Objects.equals(rule.replaces(), other.replaces())
                && (COMPLETE.contains(rule.effect()) || rule.reason().equals(other.reason()))
                && covers(other, rule);
    }

    /** {@return whether the rule holds on all days of the other; both rest on the same instrument} */
    private static boolean covers(RuleDefinition rule, RuleDefinition other) {
        boolean fromTheStart =
                rule.from() == null || other.from() != null && !rule.from().isAfter(other.from());
        boolean toTheEnd = rule.to() == null || other.to() != null && !rule.to().isBefore(other.to());
        return fromTheStart && toTheEnd;
    }

    private static Problem warning(Said superfluous, RuleDefinition other) {
        RuleDefinition rule = superfluous.rule();
        Problem found = superfluous
                .place()
                .problem(
                        superfluous.place().offsetOfLine(rule.line()),
                        ProblemLog.text(
                                "aturan `%s` tidak menambah apa pun: di mana pun ia berlaku, `%s` (%s:%s) juga berlaku; hapus"
                                        + " salah satunya, atau ubah syaratnya",
                                "the rule `%s` adds nothing: wherever it holds, `%s` (%s:%s) holds as well; remove one"
                                        + " of them, or change its condition",
                                rule.id(),
                                other.id(),
                                other.file(),
                                other.line()));
        return new Problem(found.file(), found.line(), 0, found.sourceLine(), Problem.Severity.WARNING, found.text());
    }
}
