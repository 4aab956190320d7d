package io.github.wfarules.internal.engine;

import io.github.wfarules.internal.policy.RuleIndex.InForce;

/**
 * A compiled rule in its place.
 *
 * @param place the rule, and where it stands in the chain
 */
record CompiledRule(InForce place, RuleParts parts) {}
