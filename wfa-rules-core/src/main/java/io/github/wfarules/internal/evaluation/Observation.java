package io.github.wfarules.internal.evaluation;

import io.github.wfarules.internal.kleene.Truth;
import io.github.wfarules.internal.model.RuleDefinition;

/** What one case did to one rule. */
public final class Observation {
    private final RuleDefinition rule;
    private final Truth[] atoms;

    Observation(RuleDefinition rule, Truth[] atoms) {
        this.rule = rule;
        this.atoms = atoms.clone();
    }

    /** {@return the rule} */
    public RuleDefinition rule() {
        return rule;
    }

    /** {@return whether its condition holds} */
    public Truth truth() {
        return Match.truth(rule.condition(), atoms);
    }

    /** {@return whether an atom holds} */
    public Truth atom(int index) {
        return atoms[index];
    }

    /** {@return whether the condition would have turned out the opposite if this atom alone had} */
    public boolean decidesAlone(int index) {
        Truth[] turned = atoms.clone();
        turned[index] = opposite(turned[index]);
        return truth() != Truth.UNKNOWN && Match.truth(rule.condition(), turned) == opposite(truth());
    }

    private static Truth opposite(Truth truth) {
        return switch (truth) {
            case TRUE -> Truth.FALSE;
            case FALSE -> Truth.TRUE;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }
}
