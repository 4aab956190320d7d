package io.github.wfarules.internal.evaluation;

import io.github.wfarules.PolicyVersion;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.policy.Chain;

/** The chain that answers, and how its answers name it. Immutable and thread-safe. */
public record Law(Chain chain, PolicyVersion version) {

    /** Names the chain after its last layer. */
    public Law(Chain chain) {
        this(chain, new PolicyVersion(chain.policy().id(), chain.policy().version(), chain.digest()));
    }

    RuleDefinition rule(int depth, int position) {
        return chain.layers().get(depth).rules().get(position);
    }
}
