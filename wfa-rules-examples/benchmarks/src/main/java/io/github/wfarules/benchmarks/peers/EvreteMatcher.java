package io.github.wfarules.benchmarks.peers;

import io.github.wfarules.benchmarks.handwritten.PolicyRule;
import io.github.wfarules.benchmarks.handwritten.Question;
import java.util.EnumSet;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * Evrete with its builder: conditions are texts that it compiles. One knowledge for all questions, a stateless session for
 * each.
 */
final class EvreteMatcher implements Matcher {
    private static final String HELD = "held";

    private final Knowledge knowledge;

    EvreteMatcher(String region) {
        RuleSetBuilder<Knowledge> rules = new KnowledgeService()
                .newKnowledge()
                .addImport("io.github.wfarules.facts.*")
                .builder();
        RuleSet written = (rule, conditions) -> rules.newRule(rule.name())
                .forEach("$fact", FlatCase.class)
                .where(conditions)
                .execute(context ->
                        context.getRuntime().<EnumSet<PolicyRule>>get(HELD).add(rule));
        EvreteNation.write(written);
        EvreteRegions.write(region, written);
        this.knowledge = rules.build();
    }

    @Override
    public EnumSet<PolicyRule> match(Question asked) {
        EnumSet<PolicyRule> held = EnumSet.noneOf(PolicyRule.class);
        StatelessSession session = knowledge.newStatelessSession();
        session.set(HELD, held);
        session.insertAndFire(FlatCase.of(asked));
        return held;
    }

    /** Takes rules, each with conditions that have to hold together. */
    @FunctionalInterface
    interface RuleSet {
        void rule(PolicyRule rule, String... conditions);
    }
}
