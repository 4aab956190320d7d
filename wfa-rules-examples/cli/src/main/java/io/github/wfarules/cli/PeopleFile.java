package io.github.wfarules.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.wfarules.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads people from YAML: what all have in common under {@code base}, and each person's own case laid over it. */
final class PeopleFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;

    private PeopleFile(String name) {
        this.name = name;
    }

    /** {@return the people of a file; without one the people that ship with the command} */
    static People read(@Nullable String file) {
        if (file == null) {
            return new PeopleFile("people.yaml").people(shipped());
        }
        Path path = InputFile.find(file);
        try {
            return new PeopleFile(file).people(Files.readString(path, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UnusableInputException(
                    "berkas `" + file + "` tidak dapat dibaca sebagai teks UTF-8",
                    "the file `" + file + "` cannot be read as text in UTF-8");
        }
    }

    private static String shipped() {
        try (InputStream in = PeopleFile.class.getResourceAsStream("people.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the people of the jar cannot be read", e);
        }
    }

    private People people(String yaml) {
        Map<String, Object> file = map(parsed(yaml), "");
        named(file, "", Set.of("title", "policies", "dates", "base", "people"));
        Map<String, Object> base = map(file.getOrDefault("base", Map.of()), "base");
        List<People.Person> people = new ArrayList<>();
        for (Object entry : list(file.get("people"), "people")) {
            String at = "people[" + people.size() + "]";
            Map<String, Object> person = map(entry, at);
            named(person, at, Set.of("name", "case"));
            Map<String, Object> own = map(person.getOrDefault("case", Map.of()), at + ".case");
            people.add(
                    new People.Person(text(person.get("name"), at + ".name"), json(merged(base, own), at + ".case")));
        }
        List<LocalDate> dates = new ArrayList<>();
        for (Object date : list(file.getOrDefault("dates", List.of()), "dates")) {
            dates.addAll(DateList.of(date.toString()));
        }
        List<String> policies = list(file.getOrDefault("policies", List.of()), "policies").stream()
                .map(Object::toString)
                .toList();
        return new People(title(file), policies, List.copyOf(dates), List.copyOf(people));
    }

    private Text title(Map<String, Object> file) {
        String shortName = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return file.containsKey("title") ? text(file.get("title"), "title") : new Text(shortName, shortName);
    }

    private @Nullable Object parsed(String yaml) {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(name)
                    .setAllowDuplicateKeys(false)
                    .build();
            return new Load(settings).loadFromString(yaml);
        } catch (MarkedYamlEngineException broken) {
            String line = broken.getProblemMark()
                    .map(mark -> ":" + (mark.getLine() + 1))
                    .orElse("");
            throw new UnusableInputException(
                    name + line + ": bukan YAML yang sah: " + broken.getProblem(),
                    name + line + ": not valid YAML: " + broken.getProblem());
        } catch (YamlEngineException broken) {
            throw new UnusableInputException(name + ": bukan YAML yang sah", name + ": not valid YAML");
        }
    }

    /** Nested maps are merged; anything else of the person's own replaces what all have in common. */
    private static Map<String, Object> merged(Map<String, Object> base, Map<String, Object> own) {
        Map<String, Object> merged = new LinkedHashMap<>(base);
        own.forEach((key, value) -> merged.merge(
                key,
                value == null ? JSON.nullNode() : value,
                (common, changed) -> common instanceof Map<?, ?> && changed instanceof Map<?, ?>
                        ? merged(asMap(common), asMap(changed))
                        : changed));
        return merged;
    }

    private Text text(@Nullable Object value, String at) {
        if (value instanceof String both) {
            return new Text(both, both);
        }
        Map<String, Object> texts = map(value, at);
        named(texts, at, Set.of("id", "en"));
        if (texts.get("id") instanceof String id && texts.get("en") instanceof String en) {
            return new Text(id, en);
        }
        throw refused(at, "tulis teks, atau { id: …, en: … }", "write a text, or { id: …, en: … }");
    }

    private void named(Map<String, Object> map, String at, Set<String> known) {
        for (String key : map.keySet()) {
            if (!known.contains(key)) {
                String names = "`" + String.join("`, `", known.stream().sorted().toList()) + "`";
                throw refused(
                        at.isEmpty() ? key : at + "." + key,
                        "tidak dikenal; yang ada: " + names,
                        "no such key; there are: " + names);
            }
        }
    }

    private Map<String, Object> map(@Nullable Object value, String at) {
        if (value instanceof Map<?, ?> map && map.keySet().stream().allMatch(String.class::isInstance)) {
            return asMap(map);
        }
        throw refused(at, "harus berupa pasangan `kunci: nilai`", "has to be a mapping, `key: value`");
    }

    @SuppressWarnings("unchecked") // the keys are texts, or the case that they stand in is refused when it is read
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }

    private List<?> list(@Nullable Object value, String at) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw refused(at, "harus berupa daftar", "has to be a list");
    }

    private UnusableInputException refused(String at, String id, String en) {
        String where = at.isEmpty() ? name : name + ": " + at;
        return new UnusableInputException(where + ": " + id, where + ": " + en);
    }

    private String json(Map<String, Object> facts, String at) {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException endless) {
            throw refused(at, "memuat dirinya sendiri", "holds itself");
        }
    }
}
