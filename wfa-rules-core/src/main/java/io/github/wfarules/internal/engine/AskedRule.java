package io.github.wfarules.internal.engine;

import io.github.wfarules.internal.evaluation.Evaluation;
import org.drools.model.functions.Predicate1;

/**
 * A rule of a plan. A record, since the JIT compiler takes the fields of one for constants where the record is a constant.
 *
 * @param depth the layer of the rule
 * @param position the place of the rule in its layer
 * @param condition what has to hold
 * @param bit where the answer is remembered; 0 where it is not, since no other rule asks the same
 * @param consequence what the rule reports where the condition holds
 */
record AskedRule(int depth, int position, Predicate1<Evaluation> condition, long bit, Consequence consequence) {}
