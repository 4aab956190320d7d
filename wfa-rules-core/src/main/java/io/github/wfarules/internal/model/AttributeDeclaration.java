package io.github.wfarules.internal.model;

import io.github.wfarules.Text;
import org.jspecify.annotations.Nullable;

/**
 * A further field that a policy declares.
 *
 * @param group the kind of fact: {@code employee}, {@code workUnit}, {@code request}, {@code day}
 * @param list the code list, for codes
 * @param sensitive whether its value is never shown
 */
public record AttributeDeclaration(
        String group, String name, Type type, @Nullable String list, Text title, boolean sensitive) {
    /** The types a further field may have. */
    public enum Type {
        FLAG,
        NUMBER,
        TEXT,
        CODE,
        DATE
    }
}
