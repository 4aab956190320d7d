package io.github.wfarules.changes;

import io.github.wfarules.Policy;
import io.github.wfarules.WfaRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Shipped policies, and changed copies of their folders: what a policy was before a circular, or may be after one. */
final class Versions {
    private static final Path SHIPPED = Path.of("src", "main", "policies");

    private Versions() {}

    static Policy shipped(String id) {
        return WfaRules.bundled().policy(id);
    }

    /** {@return the policies of copies, with one file of one of them changed} */
    static WfaRules changed(Path directory, List<String> copied, String file, UnaryOperator<String> change) {
        copied.forEach(id -> copy(SHIPPED.resolve(id), directory.resolve(id)));
        rewrite(directory.resolve(file), change);
        return WfaRules.withFolder(directory);
    }

    /** Changes a file; a change that changes nothing would make the test an empty one. */
    static void rewrite(Path file, UnaryOperator<String> change) {
        try {
            String before = Files.readString(file);
            String after = change.apply(before);
            if (after.equals(before)) {
                throw new IllegalStateException(file + " stays as it is");
            }
            Files.writeString(file, after);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
