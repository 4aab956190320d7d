package io.github.wfarules.internal.source;

import io.github.wfarules.Problem;
import io.github.wfarules.Text;

/**
 * A place in a file.
 *
 * @param line the line, from 1; 0 for the file as a whole
 * @param column the column, from 1; 0 for the line as a whole
 */
public record Place(SourceFile file, int line, int column) {

    /** {@return a problem at this place, with the line itself} */
    public Problem problem(Problem.Severity severity, Text text) {
        return new Problem(file.path(), line, column, file.line(line), severity, text);
    }
}
