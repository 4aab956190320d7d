package io.github.wfarules.internal.engine;

import io.github.wfarules.internal.evaluation.Evaluation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.model.functions.Block1;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one question that are in force on the same days, ready to be asked one after the other. What several of
 * them ask is asked once for a case: the answers stand in the bits of two numbers, which take no memory. Rules for another
 * service, or another agency, than that of the case are passed over together. Immutable and thread-safe.
 */
final class RulePlan {
    private static final Step[] NONE = {};

    private final Step[] all;
    private final @Nullable Discriminator discriminator;
    private final Map<String, Step[]> byValue = new HashMap<>();
    private final Step[] ofOtherValues;

    /** A rule. */
    private record Step(int depth, int position, Asked[] conditions, Block1<Evaluation> consequence) {}

    /**
     * A condition.
     *
     * @param bit where its answer is remembered; 0 where it is not, since no other rule asks the same
     */
    private record Asked(Predicate1<Evaluation> condition, long bit) {}

    /** Asks these rules in this order. */
    RulePlan(List<CompiledRule> rules) {
        Map<Predicate1<Evaluation>, Asked> asked = asked(rules);
        List<Step> steps = new ArrayList<>();
        rules.forEach(rule -> steps.add(new Step(
                rule.place().depth(),
                rule.place().position(),
                rule.parts().conditions().stream().map(asked::get).toArray(Asked[]::new),
                rule.parts().consequence())));
        all = steps.toArray(NONE);
        discriminator = best(rules);
        List<@Nullable String> only = new ArrayList<>();
        rules.forEach(rule -> only.add(
                discriminator == null ? null : discriminator.only(rule.place().rule())));
        ofOtherValues = of(null, only, steps);
        for (String value : only) {
            if (value != null && !byValue.containsKey(value)) {
                byValue.put(value, of(value, only, steps));
            }
        }
    }

    /** {@return the fact by which the most rules can be told apart; null where none can} */
    private static @Nullable Discriminator best(List<CompiledRule> rules) {
        Discriminator best = null;
        long most = 0;
        for (Discriminator fact : Discriminator.values()) {
            long told = rules.stream()
                    .filter(rule -> fact.only(rule.place().rule()) != null)
                    .count();
            if (told > most) {
                best = fact;
                most = told;
            }
        }
        return best;
    }

    /** {@return those for any value of the fact, and those for this one, in their order} */
    private static Step[] of(@Nullable String value, List<@Nullable String> only, List<Step> steps) {
        List<Step> some = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (only.get(i) == null || Objects.equals(only.get(i), value)) {
                some.add(steps.get(i));
            }
        }
        return some.toArray(NONE);
    }

    /** Where more conditions are shared than there are bits, those that the most rules share are remembered. */
    private static Map<Predicate1<Evaluation>, Asked> asked(List<CompiledRule> rules) {
        Map<Predicate1<Evaluation>, Integer> askers = new LinkedHashMap<>();
        rules.forEach(rule -> rule.parts().conditions().forEach(condition -> askers.merge(condition, 1, Integer::sum)));
        List<Predicate1<Evaluation>> shared = askers.keySet().stream()
                .filter(condition -> askers.get(condition) > 1)
                .sorted(Comparator.comparing(askers::get, Comparator.reverseOrder()))
                .limit(Long.SIZE)
                .toList();
        Map<Predicate1<Evaluation>, Asked> asked = new HashMap<>();
        askers.keySet().forEach(condition -> asked.put(condition, new Asked(condition, 0)));
        for (int bit = 0; bit < shared.size(); bit++) {
            asked.put(shared.get(bit), new Asked(shared.get(bit), 1L << bit));
        }
        return asked;
    }

    void run(Evaluation evaluation) throws Exception {
        String value = discriminator == null ? null : discriminator.of(evaluation);
        run(value == null ? all : byValue.getOrDefault(value, ofOtherValues), evaluation);
    }

    private static void run(Step[] steps, Evaluation evaluation) throws Exception {
        long answered = 0;
        long held = 0;
        for (Step step : steps) {
            evaluation.asking(step.depth(), step.position());
            boolean holds = true;
            for (Asked asked : step.conditions()) {
                long bit = asked.bit();
                if ((answered & bit) != 0) {
                    holds = (held & bit) != 0;
                } else {
                    holds = asked.condition().test(evaluation);
                    answered |= bit;
                    held |= holds ? bit : 0;
                }
                if (!holds) {
                    break;
                }
            }
            if (holds) {
                step.consequence().execute(evaluation);
            }
        }
    }
}
