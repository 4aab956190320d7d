package io.github.wfarules.internal.drl;

import io.github.wfarules.internal.model.AttributeDeclaration;
import io.github.wfarules.internal.model.Question;
import io.github.wfarules.internal.text.Hint;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody meant who named a field that there is not. */
final class Guess {
    private final Vocabulary vocabulary;
    private final Declarations declarations;

    Guess(Vocabulary vocabulary, Declarations declarations) {
        this.vocabulary = vocabulary;
        this.declarations = declarations;
    }

    /** {@return the mistake in a path whose first word is none of the case} */
    DrlMistake of(Operand.Path path) {
        String first = path.names().get(0);
        for (Class<?> type : Vocabulary.constants()) {
            if (type.getSimpleName().equals(first)) {
                return new DrlMistake(
                        path.offset(),
                        "`" + first + "` belum diimpor; tambahkan `import " + type.getName() + ";` di awal berkas",
                        "`" + first + "` is not imported; add `import " + type.getName() + ";` at the top of the file");
            }
        }
        String meant = path.names().size() == 1 ? constantOrField(first) : null;
        Map<String, ?> known = vocabulary.properties();
        return new DrlMistake(
                path.offset(),
                "kasus tidak mengenal `" + first + "`"
                        + (meant == null ? Hint.of(first, known.keySet()).id() : "; maksud Anda `" + meant + "`?"),
                "the case has no `" + first + "`"
                        + (meant == null ? Hint.of(first, known.keySet()).en() : "; did you mean `" + meant + "`?"));
    }

    /** {@return the mistake of calling a function that only the cases of other questions have; null where none has it} */
    static @Nullable DrlMistake elsewhere(Vocabulary vocabulary, Operand.Call call) {
        String cases = Arrays.stream(Question.values())
                .filter(question -> Vocabulary.of(question).functions().containsKey(call.function()))
                .map(question -> "`" + question.caseName() + "`")
                .collect(Collectors.joining(" "));
        if (cases.isEmpty()) {
            return null;
        }
        boolean counts = call.function().equals("counter");
        String own = "`" + vocabulary.question().caseName() + "`";
        return new DrlMistake(
                call.offset(),
                own + (counts ? " tidak dapat menghitung" : "")
                        + (counts ? ": " : " tidak mengenal `" + call.function() + "`: ")
                        + "`" + call.function() + "` hanya ada pada " + cases
                        + (counts ? "; di sini tulis yang terjadi sebelumnya sebagai keputusan (`filed`)" : ""),
                own + (counts ? " cannot count" : " has no `" + call.function() + "`") + ": `" + call.function()
                        + "` is for " + cases + " only"
                        + (counts ? "; what happened before is told here by an act on file (`filed`)" : ""));
    }

    private @Nullable String constantOrField(String name) {
        Map<String, String> found = new TreeMap<>();
        for (Class<?> type : Vocabulary.constants()) {
            if (isConstant(type, name)) {
                found.put(type.getSimpleName(), type.getSimpleName() + "." + name);
            }
        }
        vocabulary.properties().forEach((group, property) -> {
            boolean field = property.isFact()
                    && (Vocabulary.fields(property.type()).containsKey(name)
                            || declarations.attributes(group).stream()
                                    .anyMatch(attribute -> attribute.name().equals(name)));
            if (field) {
                found.put(group, group + "." + name);
            }
        });
        return found.isEmpty() ? null : found.values().iterator().next();
    }

    static boolean isConstant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .anyMatch(constant -> ((Enum<?>) constant).name().equals(name));
    }

    /** {@return the further field that a policy calls so in Indonesian or English} */
    @Nullable
    String attributeTitled(String group, String words) {
        for (AttributeDeclaration attribute : declarations.attributes(group)) {
            if (attribute.title().id().equalsIgnoreCase(words)
                    || attribute.title().en().equalsIgnoreCase(words)) {
                return attribute.name();
            }
        }
        return null;
    }
}
