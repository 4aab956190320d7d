package io.github.wfarules.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Folders that are laid over the shipped policies at run time, their rules compiled when they are loaded. */
final class OverlayFolders {
    /** The id of the policy of nine rules, right below the nation. */
    static final String CITY = "kota-contoh";

    /** The file of {@link #nineRules} that has the rules about people. */
    static final String PEOPLE = "rules/people.drl";

    private static final List<String> FILES = List.of("policy.yaml", "parameters.yaml", "rules/units.drl", PEOPLE);
    private static final String SHIPPED = "META-INF/wfa-rules/policies/";

    private OverlayFolders() {}

    /** {@return a folder of nine rules, written into the directory} */
    static Path nineRules(Path directory) throws IOException {
        Path folder = directory.resolve(CITY);
        for (String file : FILES) {
            Path target = folder.resolve(file);
            Files.createDirectories(target.getParent());
            try (InputStream in = OverlayFolders.class.getResourceAsStream("overlay/" + file)) {
                Files.write(target, Objects.requireNonNull(in, file).readAllBytes());
            }
        }
        return folder;
    }

    /** {@return a shipped policy as a folder, written into the directory: the same rules, but not compiled by the build} */
    static Path shipped(String id, Path directory) throws IOException {
        URI policy = resource(SHIPPED + id + "/policy.yaml");
        if (!policy.getScheme().equals("jar")) {
            return copy(Path.of(policy).getParent(), directory.resolve(id));
        }
        try (FileSystem jar = FileSystems.newFileSystem(policy, Map.of())) {
            return copy(jar.getPath(SHIPPED + id), directory.resolve(id));
        }
    }

    private static URI resource(String name) {
        URL found = Objects.requireNonNull(OverlayFolders.class.getClassLoader().getResource(name), name);
        try {
            return found.toURI();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(name, impossible);
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Path target = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return to;
    }

    /** Deletes a directory with all that is in it. */
    static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
