package io.github.wfarules.benchmarks.peers;

import io.github.wfarules.benchmarks.handwritten.PolicyRule;
import io.github.wfarules.benchmarks.handwritten.Question;
import java.util.EnumSet;
import org.jeasy.rules.api.Condition;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * Easy Rules with its fluent API, the faster of its two forms: conditions and actions are lambdas. One engine and one set
 * of rules for all questions, new facts for each.
 */
final class EasyRulesMatcher implements Matcher {
    private static final String CASE = "case";
    private static final String HELD = "held";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    EasyRulesMatcher(String region) {
        EasyRulesNation.register(this);
        EasyRulesRegions.register(region, this);
    }

    @Override
    public EnumSet<PolicyRule> match(Question asked) {
        EnumSet<PolicyRule> held = EnumSet.noneOf(PolicyRule.class);
        Facts facts = new Facts();
        facts.put(CASE, FlatCase.of(asked));
        facts.put(HELD, held);
        engine.fire(rules, facts);
        return held;
    }

    void rule(PolicyRule rule, Holds condition) {
        rules.register(new RuleBuilder()
                .name(rule.name())
                .when(condition)
                .then(facts -> facts.<EnumSet<PolicyRule>>get(HELD).add(rule))
                .build());
    }

    /** A condition on the one fact that there is. */
    @FunctionalInterface
    interface Holds extends Condition {
        boolean of(FlatCase fact);

        @Override
        default boolean evaluate(Facts facts) {
            return of(facts.get(CASE));
        }
    }
}
