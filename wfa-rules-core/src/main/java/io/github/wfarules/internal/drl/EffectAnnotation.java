package io.github.wfarules.internal.drl;

import io.github.wfarules.Effect;
import io.github.wfarules.internal.model.Question;
import io.github.wfarules.internal.model.RuleDefinition.Consequence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code @effect} says, and whether the rule reports it in the way that is for it. */
final class EffectAnnotation {
    private final Annotations annotations;
    private final Question question;

    EffectAnnotation(Annotations annotations, Question question) {
        this.annotations = annotations;
        this.question = question;
    }

    /** {@return the effect; null where it cannot be told, which was reported} */
    @Nullable
    Effect read() {
        String written = annotations.value("effect");
        Set<String> known = new TreeSet<>();
        for (Effect effect : question.effects()) {
            if (words(effect).equals(written)) {
                return effect;
            }
            known.add(words(effect));
        }
        if (Stream.of(Effect.values()).anyMatch(effect -> words(effect).equals(written))) {
            String listed = String.join("` `", known);
            annotations.report(
                    "aturan tentang `" + question.caseName() + "` tidak mengenal `@effect(\"" + written
                            + "\")`; yang ada: `" + listed + "`",
                    "a rule on `" + question.caseName() + "` has no `@effect(\"" + written + "\")`; there are: `"
                            + listed + "`");
        } else if (written == null) {
            annotations.report("`@effect` tidak ada", "`@effect` is missing");
        } else {
            annotations.unknown("`@effect`", "`@effect`", written, known);
        }
        return null;
    }

    /** Some effects are reported in a way of their own, and that way is for them alone. */
    void check(Effect effect, Consequence said) {
        List<Consequence> own = question.consequences().stream()
                .filter(consequence -> consequence.only() == effect)
                .toList();
        if (said.only() == null ? own.isEmpty() : said.only() == effect) {
            return;
        }
        Effect only = said.only() == null ? effect : said.only();
        List<String> calls = question.consequences().stream()
                .filter(consequence -> consequence.only() == only)
                .map(consequence -> "`" + consequence.call() + "`")
                .distinct()
                .toList();
        annotations.report(
                String.join(", ", calls) + " hanya untuk `@effect(\"" + words(only) + "\")`, dan sebaliknya",
                String.join(", ", calls) + (calls.size() == 1 ? " belongs" : " belong") + " to `@effect(\""
                        + words(only) + "\")`, and the other way round");
    }

    private static String words(Effect effect) {
        return effect.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
