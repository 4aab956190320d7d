package io.github.wfarules.internal.drl;

import io.github.wfarules.facts.Attributes;
import io.github.wfarules.facts.CodeOf;
import io.github.wfarules.internal.model.AttributeDeclaration;
import io.github.wfarules.internal.model.ParameterLayer.Kind;
import io.github.wfarules.internal.model.Question;
import io.github.wfarules.internal.model.RuleDefinition.Operand.Source;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The words that rule authors have for one question, read off the public types of the facts so that they cannot differ
 * from them.
 */
final class Vocabulary {
    private static final Map<Question, Vocabulary> ALL = new EnumMap<>(Question.class);
    private static final Set<Class<?>> CONSTANTS = new HashSet<>();

    static {
        for (Question question : Question.values()) {
            Vocabulary vocabulary = new Vocabulary(question);
            ALL.put(question, vocabulary);
            vocabulary.properties.values().forEach(property -> addConstants(property.type()));
        }
    }

    private final Question question;
    private final Map<String, Member> properties = new TreeMap<>();
    private final Map<String, Function> functions = new TreeMap<>();

    private Vocabulary(Question question) {
        this.question = question;
        for (Method method : question.vocabulary().getMethods()) {
            if (method.getReturnType() == void.class) {
                continue;
            }
            boolean nullable = method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
            String name = method.getName();
            if (method.getParameterCount() == 0) {
                properties.put(name, new Member(name, method.getReturnType(), nullable, list(method)));
            } else {
                functions.put(name, function(name, nullable));
            }
        }
    }

    /** A property of the case or of one of its facts. */
    record Member(
            String name,
            Class<?> type,
            boolean nullable,
            @Nullable String list) {
        boolean isFact() {
            return type.isRecord();
        }
    }

    /**
     * A function of one text.
     *
     * @param kind the kind of parameter it reads; null where it reads an act or a counter
     */
    record Function(String name, Source source, @Nullable Kind kind, ValueType type, boolean mayBeUnknown) {}

    static Vocabulary of(Question question) {
        return Objects.requireNonNull(ALL.get(question));
    }

    Question question() {
        return question;
    }

    Map<String, Member> properties() {
        return properties;
    }

    Map<String, Function> functions() {
        return functions;
    }

    /** {@return the fields of a fact, attributes left out} */
    static Map<String, Member> fields(Class<?> fact) {
        Map<String, Member> fields = new LinkedHashMap<>();
        for (RecordComponent component : fact.getRecordComponents()) {
            if (component.getType() != Attributes.class && component.getType() != List.class) {
                boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
                fields.put(
                        component.getName(),
                        new Member(component.getName(), component.getType(), nullable, list(component)));
            }
        }
        return fields;
    }

    static ValueType type(Member member) {
        if (member.list() != null) {
            return ValueType.code(member.list());
        }
        Class<?> type = member.type();
        if (type == Boolean.class || type == boolean.class) {
            return ValueType.FLAG;
        }
        if (type == Integer.class || type == int.class || type == BigDecimal.class) {
            return ValueType.NUMBER;
        }
        if (type == LocalDate.class) {
            return ValueType.DATE;
        }
        return type.isEnum() ? ValueType.constant(type) : ValueType.TEXT;
    }

    static ValueType type(AttributeDeclaration attribute) {
        return switch (attribute.type()) {
            case FLAG -> ValueType.FLAG;
            case NUMBER -> ValueType.NUMBER;
            case TEXT -> ValueType.TEXT;
            case DATE -> ValueType.DATE;
            case CODE -> ValueType.code(attribute.list());
        };
    }

    /** {@return the method of {@link Attributes} that reads an attribute} */
    static String reader(AttributeDeclaration attribute) {
        return switch (attribute.type()) {
            case FLAG -> "flag";
            case NUMBER -> "number";
            case TEXT, CODE -> "text";
            case DATE -> "date";
        };
    }

    private static Function function(String name, boolean nullable) {
        return switch (name) {
            case "number" -> new Function(name, Source.PARAMETER, Kind.NUMBER, ValueType.NUMBER, nullable);
            case "percentage" -> new Function(name, Source.PARAMETER, Kind.PERCENTAGE, ValueType.NUMBER, nullable);
            case "codes" -> new Function(name, Source.PARAMETER, Kind.CODES, ValueType.codes(null), nullable);
            case "weekdays" ->
                new Function(name, Source.PARAMETER, Kind.WEEKDAYS, ValueType.constants(DayOfWeek.class), nullable);
            case "within" -> new Function(name, Source.PARAMETER, Kind.DATE_WINDOWS, ValueType.FLAG, nullable);
            case "newInPost" -> new Function(name, Source.FACT, Kind.NUMBER, ValueType.FLAG, nullable);
            case "deduction" -> new Function(name, Source.DEDUCTION, null, ValueType.TEXT, nullable);
            case "signedBy" -> new Function(name, Source.ACT, null, ValueType.code("parties"), nullable);
            case "madeOn" -> new Function(name, Source.ACT, null, ValueType.DATE, nullable);
            case "determined", "filed", "refused" -> new Function(name, Source.ACT, null, ValueType.FLAG, nullable);
            case "counter" -> new Function(name, Source.COUNTER, null, ValueType.NUMBER, nullable);
            default -> throw new IllegalStateException("the function " + name + " has no meaning");
        };
    }

    private static @Nullable String list(AnnotatedElement element) {
        CodeOf code = element.getAnnotation(CodeOf.class);
        return code == null ? null : code.value();
    }

    private static void addConstants(Class<?> type) {
        if (type.isEnum()) {
            CONSTANTS.add(type);
        } else if (type.isRecord()) {
            fields(type).values().forEach(field -> addConstants(field.type()));
        }
    }

    /** {@return the types of the constants that rule files may import} */
    static Set<Class<?>> constants() {
        return Collections.unmodifiableSet(CONSTANTS);
    }
}
