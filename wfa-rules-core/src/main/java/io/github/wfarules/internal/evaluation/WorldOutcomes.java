package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Effect;
import io.github.wfarules.internal.kleene.Truth;
import io.github.wfarules.internal.model.RuleDefinition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** In which worlds which outcome comes out. */
final class WorldOutcomes {
    private static final Map<String, String> OPPOSITES =
            Map.of("!=", "==", "not in", "in", "not memberOf", "memberOf", ">=", "<", ">", "<=");

    private final List<String> names;
    private final boolean groundState;
    private final Map<Effect, WorldSet> holds = new EnumMap<>(Effect.class);

    WorldOutcomes(List<String> names, boolean groundState) {
        this.names = names;
        this.groundState = groundState;
    }

    static String settled(Match open) {
        return "settled " + open.template().rule().id();
    }

    static String headcount(Match cap) {
        return "headcount " + cap.template().rule().id();
    }

    /** {@return what the atom asks, the same for an atom that asks the opposite} */
    static String name(RuleDefinition rule, RuleDefinition.Atom atom) {
        Integer right = atom.right();
        String against = right == null
                ? String.valueOf(atom.literal())
                : rule.operands().get(right).text();
        return rule.operands().get(atom.left()).text() + " " + OPPOSITES.getOrDefault(atom.operator(), atom.operator())
                + " " + ("false".equals(against) ? "true" : against);
    }

    private static boolean asksOpposite(RuleDefinition.Atom atom) {
        return OPPOSITES.containsKey(atom.operator()) != "false".equals(atom.literal());
    }

    void add(Match match) {
        WorldSet worlds = worlds(match, match.template().rule().condition());
        Effect effect = match.effect();
        if (effect == Effect.LEAVES_OPEN) {
            worlds = worlds.and(unknown(settled(match)).not());
        } else if (effect == Effect.LIMITS_PLACES && match.places() != null) {
            worlds = PlaceCount.isUncountable(match.places())
                    ? worlds.and(unknown(headcount(match)))
                    : worlds.and(constant(PlaceCount.isFull(match.places())));
            effect = Effect.DENIES;
        }
        holds.merge(effect, worlds, WorldSet::or);
    }

    List<WorldSet> sets() {
        WorldSet excluded = of(Effect.EXCLUDES);
        WorldSet opened = groundState ? constant(true) : of(Effect.OPENS);
        WorldSet applied = groundState ? constant(true) : of(Effect.APPLIES);
        WorldSet rest = excluded.not();
        WorldSet denied = rest.and(of(Effect.DENIES).or(opened.not()).or(applied.not()));
        rest = rest.and(denied.not());
        WorldSet open = rest.and(of(Effect.LEAVES_OPEN));
        rest = rest.and(open.not());
        WorldSet approval = rest.and(of(Effect.REQUIRES_APPROVAL));
        return List.of(excluded, denied, open, approval, rest.and(approval.not()));
    }

    private WorldSet worlds(Match match, RuleDefinition.Condition condition) {
        if (match.isCertain()) {
            return constant(true);
        }
        List<WorldSet> parts = new ArrayList<>();
        condition.parts().forEach(part -> parts.add(worlds(match, part)));
        return switch (condition.kind()) {
            case ATOM -> atom(match, condition.atom());
            case AND -> parts.stream().reduce(constant(true), WorldSet::and);
            case OR -> parts.stream().reduce(constant(false), WorldSet::or);
        };
    }

    private WorldSet atom(Match match, int index) {
        Truth truth = match.truthOf(index);
        if (truth != Truth.UNKNOWN) {
            return constant(truth == Truth.TRUE);
        }
        RuleDefinition rule = match.template().rule();
        RuleDefinition.Atom atom = rule.atoms().get(index);
        WorldSet worlds = unknown(name(rule, atom));
        return asksOpposite(atom) ? worlds.not() : worlds;
    }

    private WorldSet of(Effect effect) {
        return holds.getOrDefault(effect, constant(false));
    }

    private WorldSet unknown(String name) {
        int index = names.indexOf(name);
        // What is not among them stands in a part that is settled without it.
        return index < 0 ? constant(false) : WorldSet.of(index, names.size());
    }

    private WorldSet constant(boolean all) {
        return WorldSet.constant(all, names.size());
    }
}
