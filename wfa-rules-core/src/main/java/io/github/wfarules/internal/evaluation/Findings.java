package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Basis;
import io.github.wfarules.Certainty;
import io.github.wfarules.Comparison;
import io.github.wfarules.Duty;
import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import io.github.wfarules.Language;
import io.github.wfarules.Need;
import io.github.wfarules.Places;
import io.github.wfarules.Text;
import io.github.wfarules.ValueUsed;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.model.RuleDefinition.Operand.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what rules reported into findings that explain themselves. */
final class Findings {
    private static final String HIDDEN = "•••";

    private final Evaluation evaluation;
    private final Needs needs;
    private final Citations citations;

    Findings(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.needs = new Needs(evaluation);
        this.citations = new Citations(evaluation.law());
    }

    Finding of(Match match) {
        RuleDefinition rule = match.rule();
        @Nullable Object[] shown = shown(match);
        List<Need> missing = match.isCertain() ? List.of() : needs.of(match.unknown());
        return new Finding(
                rule.id(),
                rule.effect(),
                match.isCertain() ? Certainty.CERTAIN : Certainty.POSSIBLE,
                new Text(
                        Wording.fill(rule.reason().id(), shown, Language.INDONESIAN),
                        Wording.fill(rule.reason().en(), shown, Language.ENGLISH)),
                comparisons(rule, shown),
                new Basis(citations.instrument(rule.instrument()), rule.locator()),
                values(rule),
                evaluation.law().chain().layers().get(match.depth()).id(),
                missing,
                duty(rule),
                rule.effect() == Effect.OBLIGES ? null : citations.party(rule.by()),
                rule.effect() == Effect.LIMITS_PLACES ? places(rule) : null);
    }

    private static @Nullable Object[] shown(Match match) {
        @Nullable Object[] values = match.values();
        List<RuleDefinition.Operand> operands = match.rule().operands();
        for (int i = 0; i < operands.size(); i++) {
            if (operands.get(i).sensitive() && values[i] != null) {
                values = values.clone();
                values[i] = HIDDEN;
            }
        }
        return values;
    }

    private static List<Comparison> comparisons(RuleDefinition rule, @Nullable Object[] shown) {
        List<Comparison> comparisons = new ArrayList<>(rule.atoms().size());
        for (RuleDefinition.Atom atom : rule.atoms()) {
            Integer right = atom.right();
            Object actual = shown[atom.left()];
            Object needed = right == null ? atom.literal() : shown[right];
            comparisons.add(new Comparison(
                    rule.operands().get(atom.left()).text(),
                    atom.operator(),
                    needed == null ? "" : Wording.plain(needed),
                    actual == null ? null : Wording.plain(actual)));
        }
        return List.copyOf(comparisons);
    }

    private List<ValueUsed> values(RuleDefinition rule) {
        List<ValueUsed> values = new ArrayList<>(rule.parameters().size());
        for (String parameter : rule.parameters()) {
            values.add(citations.value(parameter, evaluation.date()));
        }
        if (rule.operands().stream().anyMatch(operand -> operand.source() == Source.CALENDAR)) {
            ValueUsed day =
                    evaluation.facts().day().working() == null ? citations.calendarDay(evaluation.date()) : null;
            if (day != null) {
                values.add(day);
            }
        }
        return List.copyOf(values);
    }

    private @Nullable Duty duty(RuleDefinition rule) {
        return rule.effect() != Effect.OBLIGES
                ? null
                : new Duty(citations.party(rule.by()), citations.party(rule.owedTo()), rule.due());
    }

    private Places places(RuleDefinition rule) {
        String parameter = rule.placesParameter();
        return PlaceCount.of(parameter == null ? null : evaluation.percentage(parameter), evaluation.facts());
    }
}
