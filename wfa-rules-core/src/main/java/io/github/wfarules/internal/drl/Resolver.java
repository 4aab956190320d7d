package io.github.wfarules.internal.drl;

import io.github.wfarules.internal.model.AttributeDeclaration;
import io.github.wfarules.internal.model.ParameterLayer;
import io.github.wfarules.internal.model.Question;
import io.github.wfarules.internal.model.RuleDefinition.Operand.Source;
import io.github.wfarules.internal.text.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds out what the operands of a rule mean, or says what is wrong with them. */
final class Resolver {
    private final Vocabulary vocabulary;
    private final Declarations declarations;
    private final Map<String, Class<?>> imports;

    Resolver(Vocabulary vocabulary, Declarations declarations, Map<String, Class<?>> imports) {
        this.vocabulary = vocabulary;
        this.declarations = declarations;
        this.imports = imports;
    }

    Question question() {
        return vocabulary.question();
    }

    /** {@return the parameters that the function, which there is, reads} */
    List<String> parameters(Operand.Call call) {
        Vocabulary.Function function =
                Objects.requireNonNull(vocabulary.functions().get(call.function()));
        if (function.source() == Source.COUNTER) {
            return Objects.requireNonNull(declarations.counters().get(call.argument()))
                    .parameters();
        }
        return function.kind() == null ? List.of() : List.of(call.argument());
    }

    Meaning meaning(Operand operand) {
        if (operand instanceof Operand.Path path) {
            return path(path);
        }
        if (operand instanceof Operand.Call call) {
            return call(call);
        }
        return literal((Operand.Literal) operand);
    }

    private Meaning path(Operand.Path path) {
        String first = path.names().get(0);
        Class<?> constants = imports.get(first);
        if (constants != null && constants.isEnum()) {
            return constant(path, constants);
        }
        Vocabulary.Member property = vocabulary.properties().get(first);
        if (property == null) {
            throw new Guess(vocabulary, declarations).of(path);
        }
        if (!property.isFact()) {
            if (path.names().size() > 1) {
                throw unknown(
                        path.offset(),
                        "`" + first + "`",
                        "`" + first + "`",
                        path.names().get(1),
                        Set.of());
            }
            return new Meaning(
                    Vocabulary.type(property), Source.FACT, property.nullable(), first, "$case." + first + "()");
        }
        if (path.names().size() == 1) {
            throw new DrlMistake(
                    path.offset(),
                    "`" + first + "` bukan nilai; sebutkan isiannya: " + quoted(fields(first, property)),
                    "`" + first + "` is not a value; name one of its fields: " + quoted(fields(first, property)));
        }
        return field(path, first, property);
    }

    private Meaning field(Operand.Path path, String fact, Vocabulary.Member property) {
        String name = path.names().get(1);
        Vocabulary.Member field = Vocabulary.fields(property.type()).get(name);
        if (field != null && !field.isFact() && path.names().size() == 2) {
            Source source = fact.equals("day") && name.equals("working") ? Source.CALENDAR : Source.FACT;
            return new Meaning(
                    Vocabulary.type(field),
                    source,
                    field.nullable(),
                    fact + "." + name,
                    "$case." + fact + "()." + name + "()");
        }
        for (AttributeDeclaration attribute : declarations.attributes(fact)) {
            if (attribute.name().equals(name) && path.names().size() == 2) {
                String read = ".attributes()." + Vocabulary.reader(attribute) + "(\"" + name + "\")";
                return new Meaning(
                        Vocabulary.type(attribute),
                        Source.FACT,
                        true,
                        fact + "()" + read,
                        "$case." + fact + "()" + read);
            }
        }
        Set<String> known = fields(fact, property);
        String titled = new Guess(vocabulary, declarations).attributeTitled(fact, name);
        throw unknown(
                path.offset(),
                "`" + fact + "`",
                "`" + fact + "`",
                name,
                known,
                titled == null ? Nearest.of(name, known) : titled);
    }

    private Set<String> fields(String fact, Vocabulary.Member property) {
        Set<String> fields = new TreeSet<>(Vocabulary.fields(property.type()).keySet());
        declarations.attributes(fact).forEach(attribute -> fields.add(attribute.name()));
        return fields;
    }

    private static Meaning constant(Operand.Path path, Class<?> constants) {
        Set<String> names = new TreeSet<>();
        for (Object constant : constants.getEnumConstants()) {
            names.add(((Enum<?>) constant).name());
        }
        String name = path.names().size() == 2 ? path.names().get(1) : "";
        if (!names.contains(name)) {
            String type = "`" + constants.getSimpleName() + "`";
            throw unknown(path.offset(), type, type, name, names);
        }
        return new Meaning(ValueType.constant(constants), null, false, path.text(), path.text());
    }

    private Meaning call(Operand.Call call) {
        Vocabulary.Function function = vocabulary.functions().get(call.function());
        if (function == null) {
            DrlMistake elsewhere = Guess.elsewhere(vocabulary, call);
            if (elsewhere != null) {
                throw elsewhere;
            }
            throw unknown(
                    call.offset(),
                    "fungsi",
                    "functions",
                    call.function(),
                    vocabulary.functions().keySet());
        }
        ValueType type = function.type();
        if (function.kind() != null) {
            type = parameterType(call, function.kind(), type);
        } else if (function.source() == Source.COUNTER) {
            if (!declarations.counters().containsKey(call.argument())) {
                throw unknown(
                        call.offset(),
                        "counters.yaml",
                        "counters.yaml",
                        call.argument(),
                        declarations.counters().keySet());
            }
        } else if (function.source() == Source.DEDUCTION) {
            if (!declarations.deductions().contains(call.argument())) {
                throw unknown(
                        call.offset(),
                        "`deductions` dalam services.yaml",
                        "`deductions` in services.yaml",
                        call.argument(),
                        declarations.deductions());
            }
        } else if (!declarations.codes("determinations").contains(call.argument())) {
            throw unknown(
                    call.offset(),
                    "daftar `determinations`",
                    "the list `determinations`",
                    call.argument(),
                    declarations.codes("determinations"));
        }
        return new Meaning(type, function.source(), function.mayBeUnknown(), call.text(), "$case." + call.text());
    }

    private ValueType parameterType(Operand.Call call, ParameterLayer.Kind kind, ValueType type) {
        ParameterLayer.Declaration parameter = declarations.parameter(call.argument());
        if (parameter == null) {
            throw unknown(call.offset(), "parameter", "the parameters", call.argument(), declarations.parameters(kind));
        }
        if (parameter.kind() != kind) {
            String right = vocabulary.functions().values().stream()
                    .filter(function -> function.source() == Source.PARAMETER && function.kind() == parameter.kind())
                    .map(Vocabulary.Function::name)
                    .findFirst()
                    .orElse("…");
            String meant = "`" + right + "(\"" + call.argument() + "\")`";
            throw new DrlMistake(
                    call.offset(),
                    "parameter `" + call.argument() + "` tidak dapat dibaca dengan `" + call.function() + "`; tulis "
                            + meant,
                    "the parameter `" + call.argument() + "` cannot be read with `" + call.function() + "`; write "
                            + meant);
        }
        return kind == ParameterLayer.Kind.CODES ? ValueType.codes(parameter.list()) : type;
    }

    private static Meaning literal(Operand.Literal literal) {
        return switch (literal.kind()) {
            case NUMBER -> {
                String number = literal.text().contains(".") || literal.text().length() > 9
                        ? "new java.math.BigDecimal(\"" + literal.text() + "\")"
                        : Integer.toString(Integer.parseInt(literal.text()));
                yield new Meaning(ValueType.NUMBER, null, false, number, number);
            }
            case TEXT -> {
                String text = "\"" + literal.text() + "\"";
                yield new Meaning(ValueType.TEXT, null, false, text, text);
            }
            case FLAG -> new Meaning(ValueType.FLAG, null, false, literal.text(), literal.text());
        };
    }

    private static DrlMistake unknown(int offset, String ofId, String ofEn, String name, Collection<String> known) {
        return unknown(offset, ofId, ofEn, name, known, Nearest.of(name, known));
    }

    private static DrlMistake unknown(
            int offset, String ofId, String ofEn, String name, Collection<String> known, @Nullable String near) {
        String id =
                near != null ? "; maksud Anda `" + near + "`?" : known.isEmpty() ? "" : "; yang ada: " + quoted(known);
        String en = near != null
                ? "; did you mean `" + near + "`?"
                : known.isEmpty() ? "" : "; there are: " + quoted(known);
        return new DrlMistake(
                offset, ofId + " tidak mengenal `" + name + "`" + id, ofEn + " has no `" + name + "`" + en);
    }

    private static String quoted(Collection<String> names) {
        return "`" + String.join("` `", names) + "`";
    }
}
