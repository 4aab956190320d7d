package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import io.github.wfarules.LimitedForm;
import io.github.wfarules.Need;
import io.github.wfarules.Obstacle;
import io.github.wfarules.Readiness;
import io.github.wfarules.ReadinessOutcome;
import io.github.wfarules.Text;
import io.github.wfarules.facts.Assessment;
import io.github.wfarules.facts.Preparation;
import io.github.wfarules.internal.model.RuleDefinition.Consequence;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Answers whether a unit or region is ready; the order in which rules fired does not matter. */
public final class ReadinessQuestion {
    private final Law law;
    private final CanonicalCase canonical;
    private final Remedies remedies;
    private final Consumer<Evaluation> engine;

    /** Asks the given law; the engine lets every rule see an evaluation. */
    public ReadinessQuestion(Law law, Consumer<Evaluation> engine) {
        this.law = law;
        this.canonical = new CanonicalCase(law.chain());
        this.remedies = new Remedies(law.chain());
        this.engine = engine;
    }

    /** {@return the answer; see {@code Policy.ready}} */
    public Readiness ready(Preparation given) {
        Preparation facts = given.toBuilder()
                .workUnit(canonical.unit(given.workUnit()))
                .assessment(new Assessment(canonical.further(
                        "assessment", "assessment", given.assessment().attributes())))
                .determinations(canonical.acts(given.determinations()))
                .build();
        ReadinessEvaluation evaluation = new ReadinessEvaluation(law, facts);
        engine.accept(evaluation);
        List<Found> found = Found.of(evaluation);
        ReadinessOutcome outcome =
                Weight.readiness(found.stream().map(Found::weight).toList());
        List<Found> bearing = found.stream()
                .filter(one -> outcome != ReadinessOutcome.NOT_APPLICABLE || one.is(Effect.EXCLUDES) && one.isCertain())
                .toList();
        return new Readiness(
                outcome,
                summary(outcome),
                bearing.stream()
                        .filter(one -> one.is(Effect.LIMITS_FORM))
                        .map(one -> form(one, evaluation))
                        .toList(),
                bearing.stream()
                        .filter(one -> one.is(Effect.DENIES))
                        .map(one -> new Obstacle(one.finding(), remedies.of(one.finding())))
                        .toList(),
                bearing.stream()
                        .filter(one -> !one.is(Effect.LIMITS_FORM) && !one.is(Effect.DENIES))
                        .map(Found::finding)
                        .toList(),
                outcome == ReadinessOutcome.UNDETERMINED ? needs(found) : List.of(),
                bearing.stream()
                        .anyMatch(one -> one.finding().values().stream().anyMatch(value -> value.illustrative())),
                given.workUnit().id(),
                given.date(),
                law.version());
    }

    private static LimitedForm form(Found found, ReadinessEvaluation evaluation) {
        String parameter = String.valueOf(found.rule().placesParameter());
        Consequence said = found.rule().consequence();
        return new LimitedForm(
                found.finding(),
                said == Consequence.ONLY_FOR ? List.copyOf(orNone(evaluation.codes(parameter))) : List.of(),
                said == Consequence.ONLY_ON ? List.copyOf(orNone(evaluation.weekdays(parameter))) : List.of(),
                said == Consequence.UP_TO ? evaluation.percentage(parameter) : null);
    }

    private static <T> Collection<T> orNone(@Nullable Set<T> values) {
        return values == null ? List.of() : values;
    }

    private List<Need> needs(List<Found> found) {
        Map<String, Need> needs = new TreeMap<>();
        for (Found one : found) {
            Finding finding = one.finding();
            finding.needs().forEach(need -> needs.put(need.kind() + " " + need.name(), need));
            if (one.is(Effect.LEAVES_OPEN) && one.isCertain()) {
                Need need = new Need(Need.Kind.CLARIFICATION, finding.ruleId(), finding.reason(), finding.party());
                needs.put(need.kind() + " " + need.name(), need);
            }
        }
        if (needs.isEmpty()) {
            needs.put(
                    "",
                    new Need(
                            Need.Kind.CLARIFICATION,
                            law.version().id(),
                            new Text(
                                    "dengan apa kesiapan itu dinyatakan cukup; kebijakan ini tidak menyebutkannya",
                                    "by what readiness is enough; this policy does not say"),
                            null));
        }
        return List.copyOf(needs.values());
    }

    private static Text summary(ReadinessOutcome outcome) {
        return switch (outcome) {
            case NOT_APPLICABLE -> new Text("Pertanyaan ini tidak berlaku.", "The question does not arise.");
            case NOT_READY -> new Text("Belum siap; ada yang menghalangi.", "Not ready; something stands in the way.");
            case UNDETERMINED ->
                new Text(
                        "Belum dapat ditentukan; ada hal yang perlu diketahui atau ditetapkan lebih dahulu.",
                        "Not determined; something has to be known or settled first.");
            case LIMITED -> new Text("Dapat diterapkan dalam bentuk terbatas.", "Applicable in a limited form.");
            case READY -> new Text("Dapat diterapkan.", "Applicable.");
        };
    }
}
