package io.github.wfarules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A policy folder to start from. Everything in it is an example, and works.
 *
 * @param region null where the policy is for no region of its own
 */
record StarterFolder(String id, @Nullable String region, String level, String zone, String parent) {
    /** Stands where a code has to be, until its author knows the right one; no region has it. */
    static final String NO_REGION_YET = "99.99";

    private static final List<String> FILES =
            List.of("policy.yaml", "parameters.yaml", "rules/listed-units.drl", "scenarios/listed-units.yaml");

    /** {@return the files, in the order in which to read them} */
    static List<String> files() {
        return FILES;
    }

    void write(Path folder) throws IOException {
        for (String file : FILES) {
            Path target = folder.resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, filled(template(file)));
        }
    }

    private String filled(String template) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("@id@", id);
        words.put("@package@", "wfa." + id.replace('-', '_'));
        words.put("@title@", title());
        words.put("@region@", region == null ? "" : regionLine(region));
        words.put("@level@", level);
        words.put("@zone@", zone);
        words.put("@extends@", parent);
        String text = template;
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace(word.getKey(), word.getValue());
        }
        return text;
    }

    private static String regionLine(String code) {
        return "region: \"" + code + "\""
                + (code.equals(NO_REGION_YET) ? " # GANTI: kode wilayah / the region's code" : "") + "\n";
    }

    private String title() {
        return Arrays.stream(id.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    private static String template(String file) throws IOException {
        try (InputStream in = StarterFolder.class.getResourceAsStream("new/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
