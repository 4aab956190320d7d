package io.github.wfarules.internal.drl;

import io.github.wfarules.Problem;
import io.github.wfarules.Text;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.Question;
import io.github.wfarules.internal.model.RuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/**
 * Reads one rule. Every mistake becomes a problem. A rule with a mistake is no checked rule, but what its annotations say
 * is handed on where they can be read, so that it can be held against the rules of other layers all the same.
 */
final class RuleReader {
    /** Stands for a condition that cannot be read. */
    private static final RuleDefinition.Condition UNREADABLE =
            new RuleDefinition.Condition(RuleDefinition.Condition.Kind.AND, 0, List.of());

    private final Layer layer;
    private final Declarations declarations;
    private final Map<String, Class<?>> imports;
    private final Place place;
    private final Consumer<Problem> problems;
    private final Consumer<RuleDefinition> unsound;
    private final Superfluous superfluous;
    private final ConditionParser parser = new ConditionParser();
    private Resolver resolver;
    private boolean sound = true;

    RuleReader(
            Layer layer,
            Declarations declarations,
            Map<String, Class<?>> imports,
            Place place,
            Consumer<Problem> problems,
            Consumer<RuleDefinition> unsound,
            Superfluous superfluous) {
        this.layer = layer;
        this.declarations = declarations;
        this.imports = imports;
        this.place = place;
        this.problems = problems;
        this.unsound = unsound;
        this.superfluous = superfluous;
        this.resolver = resolver(Question.WORK_MODE);
    }

    private Resolver resolver(Question question) {
        return new Resolver(Vocabulary.of(question), declarations, imports);
    }

    /** A condition of the rule was left out, for a mistake that was told. */
    void leaveOut() {
        sound = false;
    }

    /** What is left of a rule once its mistakes are told; null for what cannot be read. */
    private record Parts(@Nullable Expression condition, Consequences.@Nullable Said said, Annotations annotations) {}

    @Nullable
    CheckedRule read(RuleDescr rule) {
        Parts parts = parts(rule);
        Expression condition = parts.condition();
        if (!sound || condition == null || parts.said() == null) {
            RuleDefinition known = definition(parts, new Forms(resolver), UNREADABLE, new Text("", ""));
            if (known != null) {
                unsound.accept(known);
            }
            return null;
        }
        CheckedRule read = checkedRule(parts, condition);
        Contradictions contradictions = new Contradictions(resolver.question(), declarations);
        contradictions.check(condition, this::report);
        if (read != null && sound) {
            superfluous.add(read.definition(), condition, contradictions, place);
        } else if (read != null) {
            unsound.accept(read.definition());
        }
        return sound ? read : null;
    }

    /** {@return the rule with conditions that differ by one step; none where it has a mistake} */
    List<RuleVariant> variants(RuleDescr rule) {
        Parts parts = parts(rule);
        Expression condition = parts.condition();
        List<RuleVariant> variants = new ArrayList<>();
        if (!sound || condition == null || parts.said() == null) {
            return variants;
        }
        for (ConditionStep step : ConditionStep.from(condition)) {
            CheckedRule changed = checkedRule(parts, step.condition());
            if (changed != null) {
                variants.add(new RuleVariant(changed, place.line(step.offset()), step.before(), step.after()));
            }
        }
        return variants;
    }

    private Parts parts(RuleDescr rule) {
        refuseControl(rule);
        Expression condition = condition(rule);
        Consequences.Said said = attempt(() -> consequence(rule));
        Annotations annotations = new Annotations(layer, declarations, rule, place, mistake -> report(mistake));
        if (condition != null) {
            attempt(() -> checked(condition));
        }
        annotations.reason(text -> placeholders(text, new Forms(resolver), annotations));
        return new Parts(condition, said, annotations);
    }

    private @Nullable CheckedRule checkedRule(Parts parts, Expression condition) {
        Forms forms = new Forms(resolver);
        RuleDefinition.Condition shape = forms.shape(condition);
        boolean mayBeUnknown = forms.mayBeUnknown();
        Text reason = parts.annotations().reason(text -> placeholders(text, forms, parts.annotations()));
        RuleDefinition definition = definition(parts, forms, shape, reason);
        if (definition == null) {
            return null;
        }
        List<String> values = forms.operands().stream()
                .map(operand -> resolver.meaning(operand).consequence())
                .toList();
        String certain = mayBeUnknown ? forms.certain(condition) : null;
        List<Integer> lines = forms.offsets().stream().map(place::line).toList();
        return new CheckedRule(definition, forms.possible(condition), certain, forms.truths(), values, lines);
    }

    private @Nullable RuleDefinition definition(Parts parts, Forms forms, RuleDefinition.Condition shape, Text reason) {
        Consequences.Said said = parts.said();
        Operand.Call argument = said == null ? null : said.argument();
        if (argument != null) {
            forms.operand(argument);
        }
        RuleOperands operands = new RuleOperands(forms.operands(), resolver, declarations);
        return parts.annotations()
                .definition(
                        resolver.question(),
                        reason,
                        said == null ? null : said.consequence(),
                        argument == null ? null : argument.argument(),
                        operands.described(),
                        forms.atoms(),
                        shape,
                        operands.parameters());
    }

    private void refuseControl(RuleDescr rule) {
        Ban ban = new Ban(place, problem -> {
            sound = false;
            problems.accept(problem);
        });
        for (AttributeDescr attribute : rule.getAttributes().values()) {
            ban.refuse(attribute.getName(), attribute);
        }
        if (rule.hasParent()) {
            ban.refuse("extends", rule);
        }
        if (rule.isQuery()) {
            ban.refuse("query", rule);
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            ban.refuse("then[…]", rule);
        }
    }

    private @Nullable Expression condition(RuleDescr rule) {
        PatternDescr pattern = attempt(() -> Pattern.of(rule, place));
        if (pattern == null) {
            return null;
        }
        resolver = resolver(Pattern.question(pattern));
        List<Expression> parts = new ArrayList<>();
        for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
            Expression part = attempt(() -> parser.condition(constraint.toString(), constraint.getStartCharacter()));
            if (part != null) {
                parts.add(part);
            }
        }
        if (parts.isEmpty()) {
            if (sound) {
                String example = "`" + usual(Pattern.question(pattern)) + "`";
                report(new DrlMistake(
                        pattern.getStartCharacter(),
                        "aturan ini tidak punya syarat; tulis kapan berlakunya, misalnya " + example,
                        "the rule has no condition; write when it holds, for example " + example));
            }
            return null;
        }
        Expression whole = parts.size() == 1
                ? parts.get(0)
                : new Expression.And(List.copyOf(parts), parts.get(0).offset());
        return whole.withoutNegation();
    }

    /** {@return a condition that hardly leaves anything out, for those who want none} */
    private static String usual(Question question) {
        return switch (question) {
            case WORK_MODE, COMPLIANCE -> "request.mode != WorkMode.WFO";
            case UNIT_COMPLIANCE -> "day.working == true";
            case READINESS -> "assessment.… == false";
            case BREACH -> "breach.code == \"…\"";
        };
    }

    private Expression checked(Expression condition) {
        new TypeCheck(resolver, declarations, this::report).check(condition);
        return condition;
    }

    private Consequences.Said consequence(RuleDescr rule) {
        int line = rule.getConsequenceLine();
        int offset = place.offsetOfLine(line);
        String source = String.valueOf(rule.getConsequence());
        List<Token> tokens = tokens(source, offset);
        int last = tokens.size() - 2;
        Consequences.Said said = last >= 0 && tokens.get(last).is(";")
                ? Consequences.read(resolver.question(), tokens.subList(0, last))
                : null;
        if (said == null) {
            throw Consequences.refused(resolver.question(), source, offset);
        }
        if (said.argument() != null) {
            resolver.meaning(said.argument());
        }
        return said;
    }

    private List<Token> tokens(String consequence, int offset) {
        try {
            return Lexer.tokens(consequence, offset);
        } catch (DrlMistake unreadable) {
            throw consequence.strip().startsWith("$case.")
                    ? unreadable
                    : Consequences.refused(resolver.question(), consequence, offset);
        }
    }

    /** Turns {@code {employee.discipline}} into the position of the operand among those that the rule reports. */
    private String placeholders(String text, Forms forms, Annotations annotations) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        int open;
        while ((open = text.indexOf('{', at)) >= 0) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw annotations.mistake("kurung kurawal tidak ditutup", "a curly bracket is not closed");
            }
            String name = text.substring(open + 1, close);
            Operand operand = parser.operand(name, annotations.offset());
            resolver.meaning(operand);
            out.append(text, at, open)
                    .append('{')
                    .append(forms.operand(operand))
                    .append('}');
            at = close + 1;
        }
        return out.append(text.substring(at)).toString();
    }

    private <T> @Nullable T attempt(Supplier<@Nullable T> work) {
        try {
            return work.get();
        } catch (DrlMistake mistake) {
            report(mistake);
            return null;
        }
    }

    private void report(DrlMistake mistake) {
        sound = false;
        problems.accept(place.problem(mistake));
    }
}
