package io.github.wfarules.internal.policy;

import io.github.wfarules.Effect;
import io.github.wfarules.Text;
import io.github.wfarules.internal.model.Question;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.model.RuleDefinition.Condition;
import io.github.wfarules.internal.model.RuleDefinition.Consequence;
import io.github.wfarules.internal.model.RuleDefinition.Seal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule of which a test says only what matters to it. */
record RuleSketch(
        String id,
        Effect effect,
        String instrument,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Seal seal,
        @Nullable String replaces,
        List<String> parameters) {

    static RuleSketch rule(String id, String instrument) {
        return new RuleSketch(id, Effect.DENIES, instrument, null, null, Seal.TIGHTEN, null, List.of());
    }

    RuleSketch effect(Effect other) {
        return new RuleSketch(id, other, instrument, from, to, seal, replaces, parameters);
    }

    RuleSketch days(@Nullable String first, @Nullable String last) {
        return new RuleSketch(id, effect, instrument, date(first), date(last), seal, replaces, parameters);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    RuleSketch seal(Seal other) {
        return new RuleSketch(id, effect, instrument, from, to, other, replaces, parameters);
    }

    RuleSketch replacing(String other) {
        return new RuleSketch(id, effect, instrument, from, to, seal, other, parameters);
    }

    RuleSketch reading(List<String> these) {
        return new RuleSketch(id, effect, instrument, from, to, seal, replaces, these);
    }

    RuleDefinition definition() {
        return new RuleDefinition(
                id,
                Question.WORK_MODE,
                effect,
                instrument,
                null,
                from,
                to,
                seal,
                replaces,
                new Text("alasan", "reason"),
                null,
                null,
                null,
                null,
                null,
                Consequence.FINDING,
                null,
                RuleDefinition.Counting.NOT_STATED,
                List.of(),
                List.of(),
                new Condition(Condition.Kind.AND, 0, List.of()),
                parameters,
                "rules/sketch.drl",
                7);
    }
}
