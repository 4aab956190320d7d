package io.github.wfarules.testing;

import static io.github.wfarules.internal.source.ProblemLog.text;

import io.github.wfarules.Text;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.policy.Chain;
import io.github.wfarules.internal.text.Hint;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rules and service levels that the scenarios of a policy may name.
 *
 * @param ids the ids of the rules that bind the policy
 * @param levels the ids of its service levels
 * @param elsewhere rules of policies above that bind the own units of these alone: rule to policy
 */
record KnownRules(Set<String> ids, Set<String> levels, Map<String, String> elsewhere) {

    static KnownRules of(Chain chain) {
        Set<String> ids =
                chain.rules().all().stream().map(inForce -> inForce.rule().id()).collect(Collectors.toSet());
        Set<String> levels = chain.provisions().levels().stream()
                .map(level -> level.said().id())
                .collect(Collectors.toSet());
        Map<String, String> elsewhere = new TreeMap<>();
        for (Layer layer : chain.layers()) {
            for (RuleDefinition rule : layer.rules()) {
                if (!ids.contains(rule.id())) {
                    elsewhere.put(rule.id(), layer.id());
                }
            }
        }
        return new KnownRules(ids, levels, elsewhere);
    }

    /** {@return why a scenario cannot name the rule; null where it can} */
    @Nullable
    Text refusal(String rule) {
        if (ids.contains(rule)) {
            return null;
        }
        String layer = elsewhere.get(rule);
        return layer == null
                ? text("tidak ada aturan `%s`%s", "there is no rule `%s`%s", rule, Hint.of(rule, ids))
                : text(
                        "aturan `%s` hanya mengikat `%s` sendiri (`own units`) dan tidak pernah berlaku di sini; hapus",
                        "the rule `%s` binds `%s` alone (`own units`) and never holds here; remove it", rule, layer);
    }
}
