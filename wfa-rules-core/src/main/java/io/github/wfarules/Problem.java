package io.github.wfarules;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A mistake in a policy folder.
 *
 * @param file the file, relative to the folder's root; null where the folder as a whole is meant
 * @param line the line, from 1; 0 where it cannot be told
 * @param column the column, from 1; 0 where it cannot be told
 * @param sourceLine the line itself; null where it cannot be told
 * @param severity how grave it is
 * @param text what is wrong and what to do
 */
public record Problem(
        @Nullable String file,
        int line,
        int column,
        @Nullable String sourceLine,
        Severity severity,
        Text text) implements Serializable {
    /** How grave a problem is. */
    public enum Severity {
        /** The policy cannot be used. */
        ERROR,
        /** The policy works, but should be mended. */
        WARNING
    }

    /** {@return {@code file:line:column: text}, with the line under it} */
    public String render(Language language) {
        StringBuilder out = new StringBuilder();
        if (file != null) {
            out.append(file);
            if (line > 0) {
                out.append(':').append(line);
                if (column > 0) {
                    out.append(':').append(column);
                }
            }
            out.append(": ");
        }
        out.append(text.in(language));
        if (sourceLine != null) {
            out.append("\n    ").append(sourceLine.strip());
        }
        return out.toString();
    }
}
