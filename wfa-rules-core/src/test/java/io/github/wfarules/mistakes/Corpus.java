package io.github.wfarules.mistakes;

import io.github.wfarules.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The mistakes that lie beside this class, and the correct folders in which they are made. */
final class Corpus {

    private static final List<String> FILES = List.of(
            "rule-syntax",
            "conditions",
            "compliance",
            "hours-and-services",
            "rosters",
            "annotations",
            "contradictions",
            "policy-yaml",
            "parameters-yaml",
            "calendar-yaml",
            "yaml-syntax",
            "overrides",
            "scenarios");

    private Corpus() {}

    static List<Mistake> mistakes() {
        List<Mistake> mistakes = new ArrayList<>();
        FILES.forEach(file -> mistakes.addAll(read(file)));
        return mistakes;
    }

    @SuppressWarnings("unchecked")
    private static List<Mistake> read(String file) {
        try (InputStream in = Corpus.class.getResourceAsStream(file + ".yaml")) {
            Object read = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            return ((List<Map<String, Object>>) read)
                    .stream().map(Corpus::mistake).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Mistake mistake(Map<String, Object> fields) {
        return new Mistake(
                text(fields, "name"),
                text(fields, "file"),
                (String) fields.get("replace"),
                text(fields, "with"),
                (String) fields.get("at"),
                String.valueOf(fields.getOrDefault("policy", "kota-contoh")),
                Problem.Severity.valueOf(String.valueOf(fields.getOrDefault("severity", "ERROR"))),
                texts(fields, "en"),
                texts(fields, "id"));
    }

    private static String text(Map<String, Object> fields, String key) {
        return String.valueOf(fields.get(key));
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Map<String, Object> fields, String key) {
        @Nullable Object words = fields.get(key);
        return words instanceof String word ? List.of(word) : (List<String>) words;
    }

    /** {@return where the correct folders lie} */
    static Path correctFolders() {
        try {
            return Path.of(Corpus.class.getResource("base").toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** {@return a copy of the correct folders} */
    static Path copyTo(Path directory) {
        Path from = correctFolders();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted().toList()) {
                Path target = directory.resolve(from.relativize(file).toString());
                if (!Files.exists(target)) {
                    Files.copy(file, target);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return directory;
    }
}
