package io.github.wfarules.internal.drl;

import io.github.wfarules.internal.model.RuleDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that keeps to the grammar, with its two forms.
 *
 * @param possible the condition that holds or could hold, as a compiled condition
 * @param certain the condition that holds whatever the unknown facts are, as a compiled consequence tells it; null where
 *     nothing the condition reads can be unknown, so that both are the same
 * @param truths how a compiled consequence tells the truth of each atom
 * @param values how a compiled consequence reads each operand
 * @param lines the line of the rule file in which each atom begins
 */
public record CheckedRule(
        RuleDefinition definition,
        String possible,
        @Nullable String certain,
        List<String> truths,
        List<String> values,
        List<Integer> lines) {}
