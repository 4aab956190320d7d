package io.github.wfarules.internal.drl;

import io.github.wfarules.internal.model.RuleDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that keeps to the grammar, with its two forms.
 *
 * @param certain the condition that holds whatever the unknown facts are
 * @param possible the condition that could hold; null where nothing the rule reads can be unknown
 * @param truths how a compiled consequence tells the truth of each atom
 * @param values how a compiled consequence reads each operand
 */
public record CheckedRule(
        RuleDefinition definition,
        String certain,
        @Nullable String possible,
        List<String> truths,
        List<String> values) {}
