package io.github.wfarules.internal.drl;

import io.github.wfarules.Problem;
import io.github.wfarules.Text;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.model.RuleDefinition.Consequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Reads one rule. Every mistake becomes a problem; a rule with a mistake is left out. */
final class RuleReader {
    private static final int LONGEST_SHOWN = 120;
    static final String CONSEQUENCES =
            "`$case.finding();`, `$case.atMost(percentage(\"…\"));`, `$case.placesNotStated();`";

    private final Layer layer;
    private final Declarations declarations;
    private final Resolver resolver;
    private final Place place;
    private final Consumer<Problem> problems;
    private final ConditionParser parser = new ConditionParser();
    private boolean sound = true;

    RuleReader(Layer layer, Declarations declarations, Resolver resolver, Place place, Consumer<Problem> problems) {
        this.layer = layer;
        this.declarations = declarations;
        this.resolver = resolver;
        this.place = place;
        this.problems = problems;
    }

    @Nullable
    CheckedRule read(RuleDescr rule) {
        refuseControl(rule);
        Expression condition = condition(rule);
        Said said = attempt(() -> consequence(rule));
        Forms forms = new Forms(resolver);
        Annotations annotations = new Annotations(layer, declarations, rule, place, mistake -> report(mistake));
        RuleDefinition.Condition shape = condition == null ? null : attempt(() -> checked(condition, forms));
        boolean mayBeUnknown = forms.mayBeUnknown();
        Text reason = annotations.reason(text -> placeholders(text, forms, annotations));
        if (said != null && said.places() != null) {
            attempt(() -> forms.operand(said.places()));
        }
        RuleDefinition definition = !sound || condition == null || said == null || shape == null
                ? null
                : annotations.definition(
                        reason,
                        said.consequence(),
                        placesParameter(said),
                        operands(forms),
                        forms.atoms(),
                        shape,
                        parameters(forms));
        if (definition == null || !sound || condition == null) {
            return null;
        }
        List<String> values = forms.operands().stream()
                .map(operand -> resolver.meaning(operand).consequence())
                .toList();
        String certain = mayBeUnknown ? forms.certain(condition) : null;
        return new CheckedRule(definition, forms.possible(condition), certain, forms.truths(), values);
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
        List<Expression> parts = new ArrayList<>();
        for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
            Expression part = attempt(() -> parser.condition(constraint.toString(), constraint.getStartCharacter()));
            if (part != null) {
                parts.add(part);
            }
        }
        if (parts.isEmpty()) {
            if (sound) {
                report(new DrlMistake(
                        pattern.getStartCharacter(), "aturan ini tidak punya syarat", "the rule has no condition"));
            }
            return null;
        }
        Expression whole = parts.size() == 1
                ? parts.get(0)
                : new Expression.And(List.copyOf(parts), parts.get(0).offset());
        return whole.withoutNegation();
    }

    private RuleDefinition.@Nullable Condition checked(Expression condition, Forms forms) {
        boolean[] sound = {true};
        new TypeCheck(resolver, declarations, mistake -> {
                    sound[0] = false;
                    report(mistake);
                })
                .check(condition);
        return sound[0] ? forms.shape(condition) : null;
    }

    /** What the consequence says; {@code places} is the parameter read by a cap. */
    private record Said(Consequence consequence, @Nullable Operand places) {}

    private Said consequence(RuleDescr rule) {
        int line = rule.getConsequenceLine();
        int offset = place.offsetOfLine(line);
        String source = String.valueOf(rule.getConsequence());
        List<Token> tokens = tokens(source, offset);
        StringBuilder written = new StringBuilder();
        tokens.forEach(
                token -> written.append(token.kind() == Token.Kind.TEXT ? "\"" + token.text() + "\"" : token.text()));
        String said = written.toString();
        if (said.equals("$case.finding();")) {
            return new Said(Consequence.FINDING, null);
        }
        if (said.equals("$case.placesNotStated();")) {
            return new Said(Consequence.PLACES_NOT_STATED, null);
        }
        if (said.startsWith("$case.atMost(percentage(\"") && said.endsWith("\"));")) {
            Operand places = new Operand.Call(
                    "percentage", tokens.get(6).text(), tokens.get(6).offset());
            resolver.meaning(places);
            return new Said(Consequence.AT_MOST, places);
        }
        throw notAllowed(source, offset);
    }

    private static List<Token> tokens(String consequence, int offset) {
        try {
            return Lexer.tokens(consequence, offset);
        } catch (DrlMistake unreadable) {
            throw consequence.strip().startsWith("$case.") ? unreadable : notAllowed(consequence, offset);
        }
    }

    private static DrlMistake notAllowed(String consequence, int offset) {
        String words = consequence.strip().replaceAll("\\s+", " ");
        String shown = words.length() <= LONGEST_SHOWN ? words : words.substring(0, LONGEST_SHOWN) + "…";
        return new DrlMistake(
                offset,
                (shown.isEmpty() ? "" : "`" + shown + "` tidak diperbolehkan; ")
                        + "setelah `then` hanya boleh satu dari " + CONSEQUENCES,
                (shown.isEmpty() ? "" : "`" + shown + "` is not allowed; ") + "after `then` there may only be one of "
                        + CONSEQUENCES);
    }

    private static @Nullable String placesParameter(Said said) {
        return said.places() instanceof Operand.Call call ? call.argument() : null;
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

    private List<RuleDefinition.Operand> operands(Forms forms) {
        return forms.operands().stream().map(this::operand).toList();
    }

    private RuleDefinition.Operand operand(Operand operand) {
        RuleDefinition.Operand.Source source = resolver.meaning(operand).source();
        boolean sensitive = operand instanceof Operand.Path path
                && path.names().size() == 2
                && declarations.attributes(path.names().get(0)).stream()
                        .anyMatch(attribute -> attribute.sensitive()
                                && attribute.name().equals(path.names().get(1)));
        String name = operand.text();
        if (operand instanceof Operand.Call call) {
            name = call.function().equals("newInPost") ? "employee.newInPost" : call.argument();
        }
        return new RuleDefinition.Operand(
                source == null ? RuleDefinition.Operand.Source.FACT : source, operand.text(), name, sensitive);
    }

    private static List<String> parameters(Forms forms) {
        Set<String> parameters = new TreeSet<>();
        for (Operand operand : forms.operands()) {
            if (operand instanceof Operand.Call call
                    && Vocabulary.caseFunctions().get(call.function()).kind() != null) {
                parameters.add(call.argument());
            }
        }
        return List.copyOf(parameters);
    }

    private <T> @Nullable T attempt(java.util.function.Supplier<@Nullable T> work) {
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
