package io.github.wfarules.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One mistake that a person would make in a folder that is correct otherwise.
 *
 * @param file the file, under the directory of the correct folders
 * @param replace what the correct file says, once; null where the file is a new one
 * @param with what stands there instead
 * @param at the line that has to be mended, as it stands in the file; null where it is the first line that was changed
 * @param policy what the policy calls itself
 * @param severity how grave it is
 * @param en words that the English message has to hold
 * @param id words that the Indonesian message has to hold
 */
record Mistake(
        String name,
        String file,
        @Nullable String replace,
        String with,
        @Nullable String at,
        String policy,
        Problem.Severity severity,
        List<String> en,
        List<String> id) {

    /** Makes the mistake in a copy of the correct folders. */
    void makeIn(Path directory) {
        Path path = directory.resolve(file);
        try {
            if (replace == null) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, with);
                return;
            }
            String correct = Files.readString(path);
            assertThat(correct.split(Pattern.quote(replace), -1))
                    .as("`%s` stands once in %s", replace, file)
                    .hasSize(2);
            Files.writeString(path, correct.replace(replace, with));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** {@return the line that has to be mended, from 1; 0 for the file as a whole} */
    int line(Path correctFolders, Path directory) {
        try {
            String made = Files.readString(directory.resolve(file));
            if (at != null) {
                assertThat(made.split(Pattern.quote(at), -1))
                        .as("`%s` stands once in %s", at, file)
                        .hasSize(2);
                return (int) made.substring(0, made.indexOf(at)).lines().count() + (lineStarts(made, at) ? 1 : 0);
            }
            List<String> lines = made.lines().toList();
            if (replace == null) {
                return 0;
            }
            List<String> before =
                    Files.readString(correctFolders.resolve(file)).lines().toList();
            int line = 0;
            while (line < lines.size()
                    && line < before.size()
                    && lines.get(line).equals(before.get(line))) {
                line++;
            }
            return line + 1;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean lineStarts(String made, String at) {
        int index = made.indexOf(at);
        return index == 0 || made.charAt(index - 1) == '\n';
    }

    /** {@return the path as problems name it} */
    String path() {
        return file.substring(file.indexOf('/') + 1);
    }

    @Override
    public String toString() {
        return name;
    }
}
