package io.github.wfarules.internal.safety;

import io.github.wfarules.facts.Attributes;
import io.github.wfarules.internal.evaluation.Evaluation;
import io.github.wfarules.internal.kleene.Certainly;
import io.github.wfarules.internal.kleene.Possibly;
import io.github.wfarules.internal.kleene.Truth;
import io.github.wfarules.internal.model.Question;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Type;

/**
 * What compiled rules may use: what the code generated from derived rules uses, and nothing else. The part that grows
 * with the vocabulary is read off the vocabulary, the rest is {@link GeneratedCode}. Members are written {@code
 * owner.name descriptor}, with internal names.
 */
final class Allowed {
    private static final Set<String> OF_ATTRIBUTES = Set.of("flag", "number", "text", "date");
    private static final Set<String> OF_EVALUATIONS = Set.of("inForce", "certain", "possible");
    private static final Set<String> OBJECT =
            Set.of("equals", "hashCode", "toString", "getClass", "wait", "notify", "notifyAll");

    private static final Set<String> MEMBERS = new HashSet<>();
    private static final Set<String> TYPES = new HashSet<>(GeneratedCode.TYPES);
    private static final Map<String, Set<String>> BY_METHOD = new HashMap<>();

    static {
        for (Question question : Question.values()) {
            addCase(question);
        }
        for (Class<?> comparisons : Set.of(Certainly.class, Possibly.class)) {
            addMethods(comparisons);
        }
        add(Truth.class, "of");
        OF_ATTRIBUTES.forEach(reader -> add(Attributes.class, reader));
        addConstants(Truth.class);
        GeneratedCode.MEMBERS.forEach((method, members) -> {
            BY_METHOD.put(method, members);
            members.forEach(Allowed::addTypes);
        });
        MEMBERS.forEach(Allowed::addTypes);
    }

    private Allowed() {}

    /** {@return whether code of a method with this name may use the member} */
    static boolean member(String method, String member) {
        return MEMBERS.contains(member)
                || among(GeneratedCode.ANYWHERE, member)
                || among(method, member)
                || method.startsWith(GeneratedCode.RULE) && among(GeneratedCode.RULE, member);
    }

    private static boolean among(String place, String member) {
        return BY_METHOD.getOrDefault(place, Set.of()).contains(member);
    }

    /** {@return whether the type, given by its internal name, may be named} */
    static boolean type(String name) {
        return TYPES.contains(name);
    }

    /** Compiled rules name the class that they are about, also for what it inherits. */
    private static void addCase(Question question) {
        Class<?> evaluation = Evaluation.of(question);
        for (Method method : question.vocabulary().getMethods()) {
            add(question.vocabulary(), method);
            add(evaluation, method);
            addFact(method.getReturnType());
        }
        for (Method method : Evaluation.class.getMethods()) {
            if (OF_EVALUATIONS.contains(method.getName())) {
                add(evaluation, method);
            }
        }
    }

    private static void addFact(Class<?> type) {
        if (type.isEnum()) {
            addConstants(type);
        } else if (type.isRecord() && !TYPES.contains(Type.getInternalName(type))) {
            TYPES.add(Type.getInternalName(type));
            for (RecordComponent component : type.getRecordComponents()) {
                add(type, component.getAccessor());
                addFact(component.getType());
            }
        }
    }

    private static void addConstants(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            MEMBERS.add(
                    Type.getInternalName(type) + "." + ((Enum<?>) constant).name() + " " + Type.getDescriptor(type));
        }
    }

    private static void addMethods(Class<?> type) {
        for (Method method : type.getMethods()) {
            if (!OBJECT.contains(method.getName())) {
                add(type, method);
            }
        }
    }

    private static void add(Class<?> type, String name) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals(name) && Modifier.isPublic(method.getModifiers())) {
                add(type, method);
            }
        }
    }

    private static void add(Class<?> owner, Method method) {
        MEMBERS.add(Type.getInternalName(owner) + "." + method.getName() + " " + Type.getMethodDescriptor(method));
    }

    /** What a member's owner and signature name has to be visible, too. */
    private static void addTypes(String member) {
        TYPES.add(member.substring(0, member.indexOf('.')));
        String descriptor = member.substring(member.indexOf(' ') + 1);
        if (descriptor.startsWith("(")) {
            for (Type argument : Type.getArgumentTypes(descriptor)) {
                addType(argument);
            }
            addType(Type.getReturnType(descriptor));
        } else {
            addType(Type.getType(descriptor));
        }
    }

    private static void addType(Type type) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (element.getSort() == Type.OBJECT) {
            TYPES.add(element.getInternalName());
        }
    }
}
