package io.github.wfarules.internal.drl;

import io.github.wfarules.facts.Attributes;
import io.github.wfarules.facts.CodeOf;
import io.github.wfarules.facts.WorkModeCase;
import io.github.wfarules.internal.model.AttributeDeclaration;
import io.github.wfarules.internal.model.ParameterLayer.Kind;
import io.github.wfarules.internal.model.RuleDefinition.Operand.Source;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The words of rule authors, read off the public types of the facts so that it cannot differ from them. */
final class Vocabulary {
    /** What conditions are about. */
    static final Class<?> CASE = WorkModeCase.class;

    /** Where rule files may import from. */
    static final String FACTS = CASE.getPackageName();

    private static final Map<String, Member> PROPERTIES = properties();
    private static final Map<String, Function> FUNCTIONS = functions();

    private Vocabulary() {}

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
     * @param kind the kind of parameter it reads; null where it reads an act
     */
    record Function(String name, Source source, @Nullable Kind kind, ValueType type, boolean mayBeUnknown) {}

    static Map<String, Member> caseProperties() {
        return PROPERTIES;
    }

    static Map<String, Function> caseFunctions() {
        return FUNCTIONS;
    }

    /** {@return the fields of a fact, attributes left out} */
    static Map<String, Member> fields(Class<?> fact) {
        Map<String, Member> fields = new LinkedHashMap<>();
        for (RecordComponent component : fact.getRecordComponents()) {
            if (component.getType() != Attributes.class) {
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
        if (type == Integer.class || type == BigDecimal.class) {
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
            case CODE -> ValueType.code(String.valueOf(attribute.list()));
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

    private static Map<String, Member> properties() {
        Map<String, Member> properties = new TreeMap<>();
        for (Method method : CASE.getMethods()) {
            if (method.getParameterCount() == 0 && method.getReturnType() != void.class) {
                boolean nullable = method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
                properties.put(
                        method.getName(), new Member(method.getName(), method.getReturnType(), nullable, list(method)));
            }
        }
        return properties;
    }

    private static Map<String, Function> functions() {
        Map<String, Function> functions = new TreeMap<>();
        for (Method method : CASE.getMethods()) {
            if (method.getParameterCount() == 1 && method.getReturnType() != void.class) {
                boolean nullable = method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
                functions.put(method.getName(), function(method, nullable));
            }
        }
        return functions;
    }

    private static Function function(Method method, boolean nullable) {
        String name = method.getName();
        return switch (name) {
            case "number" -> new Function(name, Source.PARAMETER, Kind.NUMBER, ValueType.NUMBER, nullable);
            case "percentage" -> new Function(name, Source.PARAMETER, Kind.PERCENTAGE, ValueType.NUMBER, nullable);
            case "codes" -> new Function(name, Source.PARAMETER, Kind.CODES, ValueType.codes(null), nullable);
            case "weekdays" ->
                new Function(name, Source.PARAMETER, Kind.WEEKDAYS, ValueType.constants(DayOfWeek.class), nullable);
            case "within" -> new Function(name, Source.PARAMETER, Kind.DATE_WINDOWS, ValueType.FLAG, nullable);
            case "newInPost" -> new Function(name, Source.FACT, Kind.NUMBER, ValueType.FLAG, nullable);
            case "determined", "filed" -> new Function(name, Source.ACT, null, ValueType.FLAG, nullable);
            default -> throw new IllegalStateException("the function " + name + " has no meaning");
        };
    }

    private static @Nullable String list(AnnotatedElement element) {
        CodeOf code = element.getAnnotation(CodeOf.class);
        return code == null ? null : code.value();
    }

    /** {@return the simple names of the constants that rule files may import} */
    static Set<Class<?>> constants() {
        return Set.of(
                io.github.wfarules.facts.Discipline.class,
                io.github.wfarules.facts.EmploymentStatus.class,
                io.github.wfarules.facts.PostKind.class,
                io.github.wfarules.facts.PostLevel.class,
                io.github.wfarules.facts.WorkMode.class,
                DayOfWeek.class);
    }
}
