package io.github.wfarules.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wfarules.Language;
import io.github.wfarules.Problem;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.policy.LayerReader.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Small policy folders to read in tests. */
final class Folders {

    static final String NATIONAL = """
            id: national
            title: { id: Indonesia, en: Indonesia }
            level: nation
            zone: Asia/Jakarta
            version: "1"
            instruments:
              law:
                kind: act
                title: { id: Undang-Undang, en: Law }
                date: 2024-12-01
                from: 2025-01-01
                binds: territory
            lists:
              units:
                diskominfo: { title: { id: Dinas Kominfo, en: ICT office }, aliases: [ Dinas Kominfo ] }
                bappeda: { title: { id: Bappeda, en: Planning office } }
            """;

    static final String CITY = """
            id: city
            title: { id: Kota, en: City }
            region: "35.73"
            level: city
            zone: Asia/Jakarta
            version: "1"
            extends: national
            instruments:
              circular:
                kind: act
                title: { id: Edaran, en: Circular }
                number: not stated
                date: not stated
                from: 2025-03-24
                to: 2025-03-27
                binds: own units
            """;

    private Folders() {}

    static PolicyFolder national(String... pathsAndTexts) {
        return folder("national", NATIONAL, pathsAndTexts);
    }

    static PolicyFolder city(String... pathsAndTexts) {
        return folder("city", CITY, pathsAndTexts);
    }

    private static PolicyFolder folder(String name, String policy, String... pathsAndTexts) {
        Map<String, String> files = new HashMap<>(Map.of(PolicyFolder.POLICY, policy));
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return PolicyFolder.of(name, files);
    }

    /** Reads a folder as if its rules read every parameter. */
    static Reading read(PolicyFolder folder, Layer... parents) {
        RuleReader reader = (files, layer, above, log) -> {
            List<String> parameters = List.copyOf(layer.parameters().keySet());
            return parameters.isEmpty()
                    ? List.of()
                    : List.of(RuleSketch.rule(layer.id() + ".reader", "law")
                            .reading(parameters)
                            .definition());
        };
        return new LayerReader(reader).read(folder, List.of(parents));
    }

    /** Reads a folder with these rules. */
    static Reading read(PolicyFolder folder, List<RuleSketch> rules, Layer... parents) {
        RuleReader reader = (files, layer, above, log) ->
                rules.stream().map(RuleSketch::definition).toList();
        return new LayerReader(reader).read(folder, List.of(parents));
    }

    static Layer layer(PolicyFolder folder, List<RuleSketch> rules, Layer... parents) {
        return sound(read(folder, rules, parents));
    }

    static Layer layer(PolicyFolder folder, Layer... parents) {
        return sound(read(folder, parents));
    }

    private static Layer sound(Reading reading) {
        assertThat(reading.problems())
                .extracting(Problem::severity)
                .as("%s", problems(reading))
                .doesNotContain(Problem.Severity.ERROR);
        return Objects.requireNonNull(reading.layer());
    }

    static List<String> problems(Reading reading) {
        return reading.problems().stream()
                .map(problem -> problem.render(Language.ENGLISH))
                .toList();
    }
}
