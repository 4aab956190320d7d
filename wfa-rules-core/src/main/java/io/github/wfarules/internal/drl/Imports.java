package io.github.wfarules.internal.drl;

import io.github.wfarules.internal.model.Question;
import io.github.wfarules.internal.text.Nearest;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The types that a rule file imports: the cases and the constants of the vocabulary, nothing else. */
final class Imports {
    private static final Map<String, Class<?>> ALLOWED = allowed();

    private final Map<String, Class<?>> byName = new HashMap<>();

    private static Map<String, Class<?>> allowed() {
        Map<String, Class<?>> allowed = new TreeMap<>();
        for (Question question : Question.values()) {
            allowed.put(question.vocabulary().getName(), question.vocabulary());
        }
        Vocabulary.constants().forEach(type -> allowed.put(type.getName(), type));
        return allowed;
    }

    void add(String target, int offset, Consumer<DrlMistake> problems) {
        Class<?> type = ALLOWED.get(target);
        if (type != null) {
            byName.put(type.getSimpleName(), type);
            return;
        }
        @Nullable String near = Nearest.of(target, ALLOWED.keySet());
        if (near != null) {
            // What uses it would else be reported as well.
            Class<?> meant = ALLOWED.get(near);
            byName.put(meant.getSimpleName(), meant);
        }
        problems.accept(new DrlMistake(
                offset,
                "`" + target + "` tidak boleh diimpor"
                        + (near == null
                                ? "; yang boleh: `" + String.join("` `", ALLOWED.keySet()) + "`"
                                : "; maksud Anda `" + near + "`?"),
                "`" + target + "` must not be imported"
                        + (near == null
                                ? "; allowed are: `" + String.join("` `", ALLOWED.keySet()) + "`"
                                : "; did you mean `" + near + "`?")));
    }

    Map<String, Class<?>> byName() {
        return byName;
    }
}
