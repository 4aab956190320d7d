package io.github.wfarules.internal.engine;

import io.github.wfarules.internal.evaluation.Evaluation;

/**
 * One case, while rules are put to it. What several rules ask is asked once: the answers stand in the bits of two numbers.
 * For one thread.
 */
final class Asking {
    private final Evaluation evaluation;
    private long answered;
    private long held;

    Asking(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Asks whether the rule holds of the case, and lets it report where it does. */
    void put(AskedRule rule) throws Exception {
        evaluation.asking(rule.depth(), rule.position());
        if (holds(rule)) {
            rule.consequence().report(evaluation);
        }
    }

    private boolean holds(AskedRule rule) throws Exception {
        long bit = rule.bit();
        if ((answered & bit) != 0) {
            return (held & bit) != 0;
        }
        boolean holds = rule.condition().test(evaluation);
        answered |= bit;
        held |= holds ? bit : 0;
        return holds;
    }
}
