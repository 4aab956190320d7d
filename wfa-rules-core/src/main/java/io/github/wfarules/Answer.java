package io.github.wfarules;

import io.github.wfarules.facts.DatedCase;
import org.jspecify.annotations.Nullable;

/**
 * What became of one question of a batch. Exactly one of decision and failure is there.
 *
 * @param question the question
 * @param decision the decision; null where there is none
 * @param failure why there is none; null where there is one
 */
public record Answer(
        DatedCase question,
        @Nullable Decision decision,
        @Nullable WfaRulesException failure) {}
