package io.github.wfarules.internal.drl;

import io.github.wfarules.Problem;
import io.github.wfarules.Text;

/** Turns positions in a rule file into lines and columns. */
final class Place {
    private final String file;
    private final String content;

    Place(String file, String content) {
        this.file = file;
        this.content = content;
    }

    String file() {
        return file;
    }

    int line(int offset) {
        int line = 1;
        for (int i = 0; i < offset && i < content.length(); i++) {
            if (content.charAt(i) == '\n') {
                line++;
            }
        }
        return line;
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
        int offset = 0;
        for (int i = 1; i < line; i++) {
            int next = content.indexOf('\n', offset);
            if (next < 0) {
                return offset;
            }
            offset = next + 1;
        }
        return offset;
    }
}
