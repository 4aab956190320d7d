package io.github.wfarules.internal.drl;

import io.github.wfarules.Problem;
import io.github.wfarules.Text;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Turns positions in a rule file into lines and columns. */
final class Place {
    private final String file;
    private final String content;
    private final int[] lineStarts;

    Place(String file, String content) {
        this.file = file;
        this.content = content;
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, content.length())
                                .filter(at -> content.charAt(at) == '\n')
                                .map(at -> at + 1))
                .toArray();
    }

    String file() {
        return file;
    }

    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    Problem problem(DrlMistake mistake) {
        return problem(mistake.offset(), mistake.text());
    }

    Problem problem(int offset, Text text) {
        int safe = Math.max(0, Math.min(offset, content.length()));
        int start = content.lastIndexOf('\n', safe - 1) + 1;
        int end = content.indexOf('\n', safe);
        String line = content.substring(start, end < 0 ? content.length() : end);
        return new Problem(file, line(safe), safe - start + 1, line, Problem.Severity.ERROR, text);
    }

    /** {@return the start of a line, in characters from the start of the file; lines count from 1} */
    int offsetOfLine(int line) {
        return lineStarts[Math.max(0, Math.min(line, lineStarts.length) - 1)];
    }
}
