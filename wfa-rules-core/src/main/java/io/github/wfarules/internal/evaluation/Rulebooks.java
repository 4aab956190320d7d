package io.github.wfarules.internal.evaluation;

import io.github.wfarules.Basis;
import io.github.wfarules.Duty;
import io.github.wfarules.Effect;
import io.github.wfarules.Language;
import io.github.wfarules.Rulebook;
import io.github.wfarules.Text;
import io.github.wfarules.internal.model.ParameterLayer.Declaration;
import io.github.wfarules.internal.model.ParameterLayer.Kind;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.model.RuleDefinition.Consequence;
import io.github.wfarules.internal.model.RuleDefinition.Operand;
import io.github.wfarules.internal.model.ServiceLaw.MonthlyCap;
import io.github.wfarules.internal.policy.ParameterIndex;
import io.github.wfarules.internal.policy.RuleIndex;
import io.github.wfarules.internal.policy.ValueText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes out what a policy says, on one day or on all. */
public final class Rulebooks {
    private final Law law;
    private final ParameterIndex parameters;
    private final Citations citations;
    private final OperandWords words;
    private final @Nullable LocalDate date;

    private Rulebooks(Law law, @Nullable LocalDate date) {
        this.law = law;
        this.parameters = law.chain().parameters();
        this.citations = law.citations();
        this.words = new OperandWords(law);
        this.date = date;
    }

    /**
     * {@return the rulebook}
     *
     * @param date the day; null for all that holds on any day
     */
    public static Rulebook of(Law law, @Nullable LocalDate date) {
        return new Rulebooks(law, date).write();
    }

    private Rulebook write() {
        RuleIndex index = law.chain().rules();
        MonthlyCap cap = law.chain().provisions().monthlyCap();
        List<RuleIndex.InForce> rules = date == null ? index.all() : index.on(date);
        List<Rulebook.Value> values = new ArrayList<>();
        parameters.ids().stream().sorted().forEach(parameter -> values.addAll(values(parameter)));
        return new Rulebook(
                law.version(),
                law.chain().layers().stream().map(layer -> layer.id()).toList(),
                date,
                rules.stream().map(this::rule).toList(),
                List.copyOf(values),
                Changes.of(law, date),
                ServiceEntries.levels(law.chain().provisions(), date),
                ServiceEntries.deductions(law.chain().provisions()),
                cap == null ? null : cap.parameter(),
                cap == null ? null : cap.part());
    }

    private Rulebook.Rule rule(RuleIndex.InForce inForce) {
        RuleDefinition rule = inForce.rule();
        boolean duty = rule.effect() == Effect.OBLIGES;
        return new Rulebook.Rule(
                rule.id(),
                Rulebook.Question.valueOf(rule.question().name()),
                rule.effect(),
                reason(rule),
                new Basis(inForce.instrument(), rule.locator()),
                inForce.days().from(),
                inForce.days().to(),
                inForce.layer(),
                Rulebook.OpenTo.valueOf(rule.seal().name()),
                rule.replaces(),
                duty ? new Duty(citations.party(rule.by()), citations.party(rule.owedTo()), rule.due()) : null,
                duty ? null : citations.party(rule.by()),
                rule.of(),
                rule.effect() == Effect.CONSEQUENCE ? follows(rule) : null);
    }

    private Rulebook.Follows follows(RuleDefinition rule) {
        String code = rule.code();
        return new Rulebook.Follows(
                code,
                code == null ? null : citations.title("consequences", code),
                rule.consequence() == Consequence.DEDUCT ? rule.placesParameter() : null);
    }

    private Text reason(RuleDefinition rule) {
        return new Text(
                filled(rule, rule.reason().id(), Language.INDONESIAN),
                filled(rule, rule.reason().en(), Language.ENGLISH));
    }

    private String filled(RuleDefinition rule, String reason, Language language) {
        @Nullable
        Object[] shown = rule.operands().stream()
                .map(operand -> shown(operand, language))
                .toArray();
        return Wording.fill(reason, shown, language);
    }

    private Object shown(Operand operand, Language language) {
        List<ParameterIndex.Value> values =
                operand.source() == Operand.Source.PARAMETER ? valuesOf(operand.name()) : List.of();
        return values.size() == 1
                ? values.get(0).value()
                : "{" + words.of(operand).in(language) + "}";
    }

    private List<ParameterIndex.Value> valuesOf(String parameter) {
        List<ParameterIndex.Value> all = parameters.values(parameter);
        if (date == null || declaration(parameter).kind() == Kind.DATE_WINDOWS) {
            return all;
        }
        ParameterIndex.Value value = parameters.valueOn(parameter, date);
        return value == null ? List.of() : List.of(value);
    }

    private List<Rulebook.Value> values(String parameter) {
        List<ParameterIndex.Value> values = valuesOf(parameter);
        Declaration declaration = declaration(parameter);
        Rulebook.Bound bound = Rulebook.Bound.valueOf(declaration.bound().name());
        if (values.isEmpty()) {
            return List.of(
                    new Rulebook.Value(parameter, declaration.title(), bound, null, null, null, null, null, false));
        }
        return values.stream()
                .map(value -> new Rulebook.Value(
                        parameter,
                        declaration.title(),
                        bound,
                        ValueText.of(value.value()),
                        value.from(),
                        value.to(),
                        value.basis(),
                        value.layer(),
                        value.illustrative()))
                .toList();
    }

    private Declaration declaration(String parameter) {
        return Objects.requireNonNull(parameters.declaration(parameter), parameter);
    }
}
