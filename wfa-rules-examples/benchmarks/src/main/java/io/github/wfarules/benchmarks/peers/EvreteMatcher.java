package io.github.wfarules.benchmarks.peers;

import io.github.wfarules.benchmarks.handwritten.PolicyRule;
import java.util.EnumSet;
import org.evrete.KnowledgeService;
import org.evrete.api.FactHandle;
import org.evrete.api.Knowledge;
import org.evrete.api.RuleSession;
import org.evrete.api.StatefulSession;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * Evrete with its builder: conditions are texts that it compiles. It works on the calling thread: handing each question to
 * its own pool takes several times as long as answering it.
 */
final class EvreteMatcher {
    private static final String HELD = "held";

    private EvreteMatcher() {}

    /** {@return a stateless session for each question} */
    static Matcher withNewSessions(String region) {
        Knowledge knowledge = compile(region);
        return asked -> {
            StatelessSession session = knowledge.newStatelessSession();
            EnumSet<PolicyRule> held = collectIn(session);
            session.insertAndFire(FlatCase.of(asked));
            return held;
        };
    }

    /** {@return one session for all questions, whose fact is taken out after each} */
    static Matcher withOneSession(String region) {
        StatefulSession session = compile(region).newStatefulSession();
        return asked -> {
            EnumSet<PolicyRule> held = collectIn(session);
            FactHandle handle = session.insert0(FlatCase.of(asked), false);
            session.fire();
            session.delete(handle);
            return held;
        };
    }

    private static EnumSet<PolicyRule> collectIn(RuleSession<?> session) {
        EnumSet<PolicyRule> held = EnumSet.noneOf(PolicyRule.class);
        session.set(HELD, held);
        return held;
    }

    private static Knowledge compile(String region) {
        RuleSetBuilder<Knowledge> rules = KnowledgeService.builder()
                .withExecutor(new CallingThread())
                .build()
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
        return rules.build();
    }

    /** Takes rules, each with conditions that have to hold together. */
    @FunctionalInterface
    interface RuleSet {
        void rule(PolicyRule rule, String... conditions);
    }
}
