package io.github.wfarules.internal.source;

import org.jspecify.annotations.Nullable;

/**
 * A text file of a policy folder.
 *
 * @param path the path within the folder, with {@code /} between its parts
 * @param text what stands in it, line ends as they are
 */
public record SourceFile(String path, String text) {

    private static final int LONGEST_SHOWN = 200;

    /** {@return the line of this number, from 1, shortened where it is very long; null where there is none} */
    public @Nullable String line(int number) {
        if (number < 1) {
            return null;
        }
        String line = text.lines().skip(number - 1L).findFirst().orElse(null);
        return line == null || line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }

    /** {@return the file as a whole} */
    public Place whole() {
        return new Place(this, 0, 0);
    }

    /** Names the file only: scenario files hold facts. */
    @Override
    public String toString() {
        return path;
    }
}
