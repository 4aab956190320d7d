package io.github.wfarules.internal.engine;

import io.github.wfarules.RuleFailureException;
import io.github.wfarules.internal.evaluation.Evaluation;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.FactHandle;

/**
 * One case per working memory. Sessions are pooled: a thread takes one, puts the case in, fires, takes the case out and
 * gives the session back; a session that failed is thrown away.
 */
final class SessionRunner implements RuleEngine.Runner {
    private static final int MOST_KEPT = 256;

    private final KieBase rules;
    private final ConcurrentLinkedDeque<KieSession> idle = new ConcurrentLinkedDeque<>();
    private final AtomicInteger kept = new AtomicInteger();

    SessionRunner(List<Model> models) {
        this.rules = KieBaseBuilder.createKieBaseFromModel(models, KieBaseMutabilityOption.DISABLED);
    }

    @Override
    public void run(Evaluation evaluation) {
        KieSession session = take();
        boolean sound = false;
        try {
            FactHandle handle = session.insert(evaluation);
            session.fireAllRules();
            session.delete(handle);
            sound = true;
        } catch (ConsequenceException failed) {
            throw new RuleFailureException(failed.getMatch().getRule().getName(), failed);
        } finally {
            if (sound) {
                give(session);
            } else {
                session.dispose();
            }
        }
    }

    private KieSession take() {
        KieSession session = idle.pollFirst();
        if (session == null) {
            return rules.newKieSession();
        }
        kept.decrementAndGet();
        return session;
    }

    private void give(KieSession session) {
        if (kept.incrementAndGet() > MOST_KEPT) {
            kept.decrementAndGet();
            session.dispose();
        } else {
            idle.addFirst(session);
        }
    }
}
