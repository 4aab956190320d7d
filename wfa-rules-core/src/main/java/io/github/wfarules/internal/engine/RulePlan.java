package io.github.wfarules.internal.engine;

import io.github.wfarules.internal.evaluation.Evaluation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one question that are in force on the same days, ready to be asked one after the other. Rules for another
 * service, or another agency, than that of the case are passed over together. Thread-safe.
 */
final class RulePlan {
    private final @Nullable Discriminator discriminator;
    private final AskedRules ofAnyValue;
    private final Map<String, AskedRules> byValue = new LinkedHashMap<>();

    /** Asks these rules in this order, those for one value of a fact after those for any. */
    RulePlan(List<CompiledRule> rules) {
        Map<Predicate1<Evaluation>, Long> bits = bits(rules);
        discriminator = best(rules);
        List<AskedRule> common = new ArrayList<>();
        Map<String, List<AskedRule>> own = new LinkedHashMap<>();
        for (CompiledRule rule : rules) {
            String only = discriminator == null
                    ? null
                    : discriminator.only(rule.place().rule());
            List<AskedRule> these = only == null ? common : own.computeIfAbsent(only, value -> new ArrayList<>());
            these.add(asked(rule, bits));
        }
        ofAnyValue = new AskedRules(common);
        own.forEach((value, these) -> byValue.put(value, new AskedRules(these)));
    }

    private static AskedRule asked(CompiledRule rule, Map<Predicate1<Evaluation>, Long> bits) {
        Predicate1<Evaluation> condition = rule.parts().condition();
        return new AskedRule(
                rule.place().depth(),
                rule.place().position(),
                condition,
                bits.getOrDefault(condition, 0L),
                new Consequence(rule.parts().consequence()));
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

    /** Where more conditions are shared than there are bits, those that the most rules share are remembered. */
    private static Map<Predicate1<Evaluation>, Long> bits(List<CompiledRule> rules) {
        Map<Predicate1<Evaluation>, Integer> askers = new LinkedHashMap<>();
        rules.forEach(rule -> askers.merge(rule.parts().condition(), 1, Integer::sum));
        List<Predicate1<Evaluation>> shared = askers.keySet().stream()
                .filter(condition -> askers.get(condition) > 1)
                .sorted(Comparator.comparing(askers::get, Comparator.reverseOrder()))
                .limit(Long.SIZE)
                .toList();
        Map<Predicate1<Evaluation>, Long> bits = new HashMap<>();
        for (int bit = 0; bit < shared.size(); bit++) {
            bits.put(shared.get(bit), 1L << bit);
        }
        return bits;
    }

    void run(Evaluation evaluation) throws Exception {
        Asking asking = new Asking(evaluation);
        ofAnyValue.putTo(asking);
        String value = discriminator == null ? null : discriminator.of(evaluation);
        if (value != null) {
            AskedRules own = byValue.get(value);
            if (own != null) {
                own.putTo(asking);
            }
        } else {
            for (AskedRules own : byValue.values()) {
                own.putTo(asking);
            }
        }
    }
}
