package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Effect;
import io.github.wfarules.internal.model.Question;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.policy.RuleIndex;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which duties the rules of a question find kept or not, worked out once for each stretch of days. Immutable. */
final class Measured {
    private final List<Set<String>> byStretch;

    Measured(Law law, Question question) {
        byStretch = law.chain().rules().stretches().stream()
                .map(stretch -> duties(stretch, question))
                .toList();
    }

    private static Set<String> duties(RuleIndex.Stretch stretch, Question question) {
        return stretch.rules().stream()
                .map(RuleIndex.InForce::rule)
                .filter(rule -> rule.question() == question && rule.effect() == Effect.VIOLATION && rule.of() != null)
                .map(RuleDefinition::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@return the ids of the duties that a rule in force on the day judged is tied to} */
    Set<String> on(Evaluation evaluation) {
        return byStretch.get(evaluation.stretch());
    }
}
