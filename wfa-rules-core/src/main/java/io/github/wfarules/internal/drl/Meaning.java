package io.github.wfarules.internal.drl;

import io.github.wfarules.internal.model.RuleDefinition;
import org.jspecify.annotations.Nullable;

/**
 * What an operand means.
 *
 * @param type its type
 * @param source where its value comes from; null for what is written out
 * @param mayBeUnknown whether the value may be unknown
 * @param condition how a compiled condition reads it
 * @param consequence how a compiled consequence reads it
 */
record Meaning(
        ValueType type,
        RuleDefinition.Operand.@Nullable Source source,
        boolean mayBeUnknown,
        String condition,
        String consequence) {}
