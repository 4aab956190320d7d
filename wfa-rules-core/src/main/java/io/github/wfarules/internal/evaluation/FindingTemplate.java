package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Basis;
import io.github.wfarules.Certainty;
import io.github.wfarules.Comparison;
import io.github.wfarules.Duty;
import io.github.wfarules.Effect;
import io.github.wfarules.Finding;
import io.github.wfarules.Language;
import io.github.wfarules.Need;
import io.github.wfarules.Party;
import io.github.wfarules.Places;
import io.github.wfarules.Text;
import io.github.wfarules.internal.kleene.Truth;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.model.RuleDefinition.Operand.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all findings of one rule have in common, worked out once. Thread-safe once it has its rank. */
final class FindingTemplate {
    private static final String HIDDEN = "•••";

    private final RuleDefinition rule;
    private final Effect effect;
    private final ComparisonTemplate[] comparisons;
    private final boolean constantReason;
    private final String layer;
    private final Basis basis;
    private final @Nullable Duty duty;
    private final @Nullable Party party;
    private final boolean sensitive;
    private final boolean readsCalendar;
    private final boolean needsHangOnTheCase;
    private final @Nullable KeptMatches kept;
    private int rank;

    FindingTemplate(RuleDefinition rule, String layer, Citations citations) {
        this.rule = rule;
        this.effect = rule.effect();
        this.comparisons = rule.atoms().stream()
                .map(atom -> new ComparisonTemplate(rule, atom))
                .toArray(ComparisonTemplate[]::new);
        this.constantReason = !Wording.hasPlaces(rule.reason().id())
                && !Wording.hasPlaces(rule.reason().en());
        this.layer = layer;
        this.basis = new Basis(citations.instrument(rule.instrument()), rule.locator());
        boolean obliges = effect == Effect.OBLIGES;
        boolean owes = obliges || effect == Effect.REQUIRES_APPROVAL;
        Party by = citations.party(rule.by());
        this.duty = owes ? new Duty(by, citations.party(rule.owedTo()), rule.due()) : null;
        this.party = obliges ? null : by;
        this.sensitive = rule.operands().stream().anyMatch(RuleDefinition.Operand::sensitive);
        this.readsCalendar = rule.operands().stream().anyMatch(operand -> operand.source() == Source.CALENDAR);
        this.needsHangOnTheCase = rule.operands().stream().anyMatch(Needs::hangsOnTheCase);
        this.kept = sensitive ? null : new KeptMatches(rule);
    }

    /** Tells the rule its place in the order of findings: by effect, then by id. Called once, before it is shared. */
    void rank(int rank) {
        this.rank = rank;
    }

    int rank() {
        return rank;
    }

    /** {@return who approves, acts or can settle it; null where the rule does not say} */
    @Nullable
    Party party() {
        return party;
    }

    RuleDefinition rule() {
        return rule;
    }

    Effect effect() {
        return effect;
    }

    /** {@return the match of the rule with the case; one that is kept, where there is one} */
    Match match(Evaluation evaluation, Truth @Nullable [] truths, @Nullable Object[] values, @Nullable Places places) {
        boolean hangsOnTheCase = truths == null ? readsCalendar && evaluation.asksCalendar() : needsHangOnTheCase;
        if (kept == null || hangsOnTheCase || !kept.mayKeep(values)) {
            return new Match(this, truths, values, places, null);
        }
        int stretch = evaluation.stretchOfValues();
        Match match = kept.find(stretch, truths, values);
        if (match == null) {
            match = new Match(this, truths, values, null, new Findings(evaluation).ready(this, truths, values));
            kept.keep(stretch, match);
        }
        return places == null ? match : new Match(this, truths, values, places, match.ready());
    }

    /** {@return whether the condition reads whether the day is a working day} */
    boolean readsCalendar() {
        return readsCalendar;
    }

    Finding finding(Match match, Findings context) {
        Ready ready = match.ready();
        if (ready != null) {
            return match.places() == null ? ready.finding() : with(match.places(), ready.finding());
        }
        @Nullable Object[] shown = shown(match);
        return new Finding(
                rule.id(),
                effect,
                match.isCertain() ? Certainty.CERTAIN : Certainty.POSSIBLE,
                reason(shown),
                comparisons(shown),
                basis,
                context.values(this),
                layer,
                match.isCertain() ? List.<Need>of() : context.needs(match),
                duty,
                party,
                match.places());
    }

    private static Finding with(Places places, Finding ready) {
        return new Finding(
                ready.ruleId(),
                ready.effect(),
                ready.certainty(),
                ready.reason(),
                ready.comparisons(),
                ready.basis(),
                ready.values(),
                ready.layer(),
                ready.needs(),
                ready.duty(),
                ready.party(),
                places);
    }

    /** {@return the reason, with the values of the case where it speaks of them} */
    Text reason(Match match) {
        return reason(shown(match));
    }

    private @Nullable Object[] shown(Match match) {
        return sensitive ? hidden(match.values()) : match.values();
    }

    private @Nullable Object[] hidden(@Nullable Object[] values) {
        @Nullable Object[] shown = values.clone();
        for (int i = 0; i < shown.length; i++) {
            if (shown[i] != null && rule.operands().get(i).sensitive()) {
                shown[i] = HIDDEN;
            }
        }
        return shown;
    }

    private Text reason(@Nullable Object[] shown) {
        Text reason = rule.reason();
        return constantReason
                ? reason
                : new Text(
                        Wording.fill(reason.id(), shown, Language.INDONESIAN),
                        Wording.fill(reason.en(), shown, Language.ENGLISH));
    }

    private List<Comparison> comparisons(@Nullable Object[] shown) {
        if (comparisons.length == 1) {
            return List.of(comparisons[0].of(shown));
        }
        if (comparisons.length == 2) {
            return List.of(comparisons[0].of(shown), comparisons[1].of(shown));
        }
        Comparison[] of = new Comparison[comparisons.length];
        for (int i = 0; i < of.length; i++) {
            of[i] = comparisons[i].of(shown);
        }
        return List.of(of);
    }
}
