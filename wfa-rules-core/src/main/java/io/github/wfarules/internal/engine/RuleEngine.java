package io.github.wfarules.internal.engine;

import io.github.wfarules.RuleFailureException;
import io.github.wfarules.internal.evaluation.Evaluation;
import io.github.wfarules.internal.safety.Steps;
import io.github.wfarules.internal.safety.StepsSpentException;
import java.util.Collection;
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
 * Runs the rules of one chain, one case per working memory. Sessions are pooled: a thread takes one, puts the case in,
 * fires, takes the case out and gives the session back; a session that failed is thrown away. Thread-safe.
 */
public final class RuleEngine {
    private static final int MOST_KEPT = 256;

    private final KieBase rules;
    private final boolean stepped;
    private final ConcurrentLinkedDeque<KieSession> idle = new ConcurrentLinkedDeque<>();
    private final AtomicInteger kept = new AtomicInteger();

    /** Lays the rules of all layers together. */
    public RuleEngine(Collection<RuleModels> layers) {
        List<Model> models = layers.stream().map(RuleModels::model).toList();
        this.stepped = layers.stream().anyMatch(RuleModels::isStepped);
        this.rules = KieBaseBuilder.createKieBaseFromModel(models, KieBaseMutabilityOption.DISABLED);
    }

    /**
     * Lets every rule see the case.
     *
     * @throws RuleFailureException if a rule fails; there is no answer then
     */
    public void run(Evaluation evaluation) {
        if (stepped) {
            Steps.within(() -> fire(evaluation));
        } else {
            fire(evaluation);
        }
    }

    private void fire(Evaluation evaluation) {
        KieSession session = take();
        boolean sound = false;
        try {
            FactHandle handle = session.insert(evaluation);
            session.fireAllRules();
            session.delete(handle);
            sound = true;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw new RuleFailureException(ruleOf(e, evaluation), e);
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

    /** Conditions fail one after the other, so that the rule asked last is the one; consequences come later, any of them. */
    private static String ruleOf(Throwable failure, Evaluation evaluation) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StepsSpentException spent) {
                return spent.rule();
            }
            if (cause instanceof ConsequenceException consequence) {
                return consequence.getMatch().getRule().getName();
            }
        }
        return evaluation.ruleBeingTested();
    }
}
