package io.github.wfarules.testing;

import static io.github.wfarules.internal.source.ProblemLog.text;

import io.github.wfarules.Effect;
import io.github.wfarules.Text;
import io.github.wfarules.internal.assembly.Workbench;
import io.github.wfarules.internal.drl.RuleVariant;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.policy.Days;
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
    private final SilentDays silent;

    private RuleMutants(DayMoves moves, SilentDays silent) {
        this.moves = moves;
        this.silent = silent;
    }

    static List<Mutant> of(Workbench policy) {
        RuleMutants rules = new RuleMutants(new DayMoves(policy.chain().workingDays()), new SilentDays(policy.chain()));
        for (InForce rule : policy.chain().rules().all()) {
            boolean own = rule.layer().equals(policy.own().id());
            if (own && !rule.days().isEmpty()) {
                rules.add(rule);
            }
        }
        policy.variants().forEach(rules::add);
        return rules.mutants;
    }

    private void add(String name, RuleVariant variant) {
        RuleDefinition rule = variant.rule().definition();
        Text change = variant.after().isEmpty()
                ? text("syarat dihapus: `%s`", "condition left out: `%s`", variant.before())
                : text("`%s` menjadi `%s`", "`%s` becomes `%s`", variant.before(), variant.after());
        mutants.add(
                new Mutant(rule.id(), rule.file(), variant.line(), change, List.of(), policy -> policy.changed(name)));
    }

    private void add(InForce rule) {
        RuleDefinition definition = rule.rule();
        add(definition, text("aturan dihapus", "rule left out"), List.of(), it -> it.withDays(NEVER, NEVER));
        Effect other = other(definition.effect());
        if (other != null) {
            add(
                    definition,
                    text("akibat `%s` menjadi `%s`", "effect `%s` becomes `%s`", definition.effect(), other),
                    List.of(),
                    it -> it.withEffect(other));
        }
        Days days = rule.days();
        for (DayMove move : moves.of(days.from(), days.to())) {
            if (!silent.of(definition, move)) {
                Days moved = move.of(days.from(), days.to());
                add(definition, move.text(), move.ends(), it -> it.withDays(moved.from(), moved.to()));
            }
        }
    }

    private void add(RuleDefinition rule, Text change, List<LocalDate> days, UnaryOperator<RuleDefinition> how) {
        mutants.add(new Mutant(
                rule.id(),
                rule.file(),
                rule.line(),
                change,
                days,
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
