package io.github.wfarules.internal.engine;

import io.github.wfarules.internal.evaluation.Evaluation;
import org.drools.model.functions.Block1;

/**
 * What a rule reports where it holds. No record, whose field the JIT compiler would take for a constant: it would write the
 * code of each consequence into that of the conditions, where most cases have no use for it.
 */
final class Consequence {
    private final Block1<Evaluation> code;

    Consequence(Block1<Evaluation> code) {
        this.code = code;
    }

    void report(Evaluation evaluation) throws Exception {
        code.execute(evaluation);
    }
}
