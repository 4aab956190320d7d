package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Effect;
import io.github.wfarules.Need;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Of everything unknown, what can change the outcome. Every way in which the unknown could turn out is looked at at once;
 * something that changes the outcome in none of them is not named.
 */
final class DecisiveNeeds {
    /** With more unknowns than this all are named: so many hardly ever cancel out. */
    private static final int MOST = 16;

    private final Needs words;
    private final Set<Effect> certain;
    private final Map<String, Map<String, Need>> unknowns = new LinkedHashMap<>();

    private DecisiveNeeds(Needs words, Set<Effect> certain) {
        this.words = words;
        this.certain = certain;
    }

    /**
     * {@return what would settle the answer, sorted by kind and name}
     *
     * @param matches the rules that held or could hold
     */
    static List<Need> of(List<Match> matches, boolean groundState, Needs words) {
        Set<Effect> certain = EnumSet.noneOf(Effect.class);
        for (Match match : matches) {
            if (match.isCertain()) {
                certain.add(match.effect());
            }
        }
        DecisiveNeeds needs = new DecisiveNeeds(words, certain);
        matches.forEach(needs::note);
        Map<String, Need> named = new TreeMap<>();
        needs.decisive(matches, groundState)
                .forEach(unknown -> named.putAll(needs.unknowns.getOrDefault(unknown, Map.of())));
        return List.copyOf(named.values());
    }

    private Set<String> decisive(List<Match> matches, boolean groundState) {
        if (unknowns.size() == 1) {
            return unknowns.keySet();
        }
        List<String> names = List.copyOf(unknowns.keySet());
        Set<String> decisive = new TreeSet<>();
        if (names.size() <= MOST) {
            WorldOutcomes outcomes = new WorldOutcomes(names, groundState);
            matches.forEach(outcomes::add);
            for (WorldSet worlds : outcomes.sets()) {
                for (int unknown = 0; unknown < names.size(); unknown++) {
                    if (worlds.hangsOn(unknown)) {
                        decisive.add(names.get(unknown));
                    }
                }
            }
        }
        // Several points may leave the same answer in every world, only each by another way: then all of it is named.
        return decisive.isEmpty() ? unknowns.keySet() : decisive;
    }

    private void note(Match match) {
        FindingTemplate template = match.template();
        switch (match.effect()) {
            case EXCLUDES, DENIES, REQUIRES_APPROVAL -> noteAtoms(match);
            case OPENS, APPLIES -> {
                if (!certain.contains(match.effect())) {
                    noteAtoms(match);
                }
            }
            case LEAVES_OPEN -> {
                if (match.isCertain()) {
                    note(
                            WorldOutcomes.settled(match),
                            new Need(
                                    Need.Kind.CLARIFICATION,
                                    template.rule().id(),
                                    template.reason(match),
                                    template.party()));
                }
                noteAtoms(match);
            }
            case LIMITS_PLACES -> {
                if (match.places() != null && PlaceCount.isUncountable(match.places())) {
                    noteAtoms(match);
                    boolean team = template.rule().counting().team();
                    note(WorldOutcomes.headcount(match), Needs.fact(team ? "team.headcount" : "workUnit.headcount"));
                } else if (match.places() != null && PlaceCount.isFull(match.places())) {
                    noteAtoms(match);
                }
            }
            default -> {
                // Duties and advice change no outcome.
            }
        }
    }

    private void noteAtoms(Match match) {
        words.unknowns(match).forEach(unknown -> unknown.needs().forEach(need -> note(unknown.name(), need)));
    }

    private void note(String unknown, Need need) {
        unknowns.computeIfAbsent(unknown, name -> new TreeMap<>()).put(need.kind() + " " + need.name(), need);
    }
}
