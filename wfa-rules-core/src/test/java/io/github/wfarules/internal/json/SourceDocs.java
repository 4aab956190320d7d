package io.github.wfarules.internal.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Javadoc of records, taken from their source files: the only place where a component is described. */
final class SourceDocs {
    private static final Path SOURCES = Path.of("src", "main", "java");

    private SourceDocs() {}

    /** {@return the sentences before the first tag} */
    static String of(Class<?> type) {
        return plain(comment(type).split("(?m)^@", 2)[0].split("\n\n", 2)[0]);
    }

    /** {@return what {@code @param} says of a component} */
    static String of(Class<?> type, String component) {
        Matcher tag = Pattern.compile("(?ms)^@param " + component + "\\s(.*?)(?=^@|\\z)")
                .matcher(comment(type));
        if (!tag.find()) {
            throw new AssertionError("the Javadoc of " + type.getName() + " has no `@param " + component + "`");
        }
        return plain(tag.group(1));
    }

    private static String comment(Class<?> type) {
        Class<?> outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        Path file = SOURCES.resolve(outermost.getName().replace('.', '/') + ".java");
        Matcher comment = Pattern.compile(
                        "(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public record " + type.getSimpleName() + "\\b")
                .matcher(read(file));
        if (!comment.find()) {
            throw new AssertionError(file + " has no Javadoc above its record");
        }
        return comment.group(1).replaceAll("(?m)^ *\\* ?", "").strip();
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
