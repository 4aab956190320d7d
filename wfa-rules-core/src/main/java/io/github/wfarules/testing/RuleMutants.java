package io.github.wfarules.testing;

import static io.github.wfarules.internal.source.ProblemLog.text;

import io.github.wfarules.Effect;
import io.github.wfarules.Text;
import io.github.wfarules.internal.assembly.Workbench;
import io.github.wfarules.internal.drl.RuleVariant;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.Question;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.policy.RuleIndex.InForce;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Rules of a policy, each changed in its condition, its effect, its days, or left out. */
final class RuleMutants {
    /** A day that no case is about: a rule that holds on it alone keeps its place, and never speaks. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final List<Mutant> mutants = new ArrayList<>();

    private final DayMoves moves;

    private RuleMutants(DayMoves moves) {
        this.moves = moves;
    }

    static List<Mutant> of(Workbench policy) {
        RuleMutants rules = new RuleMutants(new DayMoves(policy.chain().workingDays()));
        for (InForce rule : policy.chain().rules().all()) {
            boolean own = rule.layer().equals(policy.own().id());
            if (own
                    && rule.rule().question() == Question.WORK_MODE
                    && !rule.days().isEmpty()) {
                rules.add(rule);
            }
        }
        policy.variants().forEach(rules::add);
        return rules.mutants;
    }

    /** Breaches are told by tickets, and no scenario is about those. */
    private static boolean isAsked(RuleDefinition rule) {
        return rule.question() != Question.BREACH;
    }

    private void add(String name, RuleVariant variant) {
        RuleDefinition rule = variant.rule().definition();
        if (isAsked(rule)) {
            Text change = variant.after().isEmpty()
                    ? text("syarat dihapus: `%s`", "condition left out: `%s`", variant.before())
                    : text("`%s` menjadi `%s`", "`%s` becomes `%s`", variant.before(), variant.after());
            mutants.add(new Mutant(rule.id(), rule.file(), variant.line(), change, policy -> policy.changed(name)));
        }
    }

    private void add(InForce rule) {
        RuleDefinition definition = rule.rule();
        add(definition, text("aturan dihapus", "rule left out"), it -> it.withDays(NEVER, NEVER));
        Effect other = other(definition.effect());
        if (other != null) {
            add(
                    definition,
                    text("akibat `%s` menjadi `%s`", "effect `%s` becomes `%s`", definition.effect(), other),
                    it -> it.withEffect(other));
        }
        LocalDate from = rule.days().from();
        LocalDate to = rule.days().to();
        for (int step : new int[] {-1, 1}) {
            if (from != null) {
                LocalDate moved = moves.moved(from, step);
                add(definition, DayMoves.text("mulai", "start", from, moved), it -> it.withDays(moved, to));
            }
            if (to != null) {
                LocalDate moved = moves.moved(to, step);
                add(definition, DayMoves.text("akhir", "end", to, moved), it -> it.withDays(from, moved));
            }
        }
    }

    private void add(RuleDefinition rule, Text change, UnaryOperator<RuleDefinition> how) {
        mutants.add(new Mutant(
                rule.id(),
                rule.file(),
                rule.line(),
                change,
                policy -> policy.changed(with(policy.own(), rule.id(), how))));
    }

    private static Layer with(Layer own, String id, UnaryOperator<RuleDefinition> how) {
        return own.withRules(own.rules().stream()
                .map(rule -> rule.id().equals(id) ? how.apply(rule) : rule)
                .toList());
    }

    /** {@return an effect that somebody could have written by mistake; null where the consequence fits no other} */
    private static @Nullable Effect other(Effect effect) {
        return switch (effect) {
            case EXCLUDES, OPENS, APPLIES, LEAVES_OPEN, REQUIRES_APPROVAL -> Effect.DENIES;
            case DENIES -> Effect.LEAVES_OPEN;
            case OBLIGES -> Effect.ADVISES;
            case ADVISES -> Effect.OBLIGES;
            case LIMITS_PLACES, LIMITS_FORM, VIOLATION, CONSEQUENCE -> null;
        };
    }
}
