package io.github.wfarules.internal.policy;

import io.github.wfarules.Effect;
import io.github.wfarules.internal.model.Counter;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.model.RuleDefinition.Operand.Source;
import io.github.wfarules.internal.source.Place;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.source.SourceFile;
import io.github.wfarules.internal.text.Hint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Checks what rules and counters say of other rules: that there are such, and that they do what they are taken for. */
final class RuleLinks {
    private final PolicyFolder folder;
    private final ProblemLog log;
    private final Map<Effect, Map<String, RuleDefinition>> byEffect = new TreeMap<>();

    RuleLinks(PolicyFolder folder, ProblemLog log) {
        this.folder = folder;
        this.log = log;
    }

    void check(Layer layer, List<Layer> parents) {
        List<Layer> layers = new ArrayList<>(parents);
        layers.add(layer);
        layers.forEach(
                each -> each.rules().forEach(rule -> byEffect.computeIfAbsent(rule.effect(), effect -> new TreeMap<>())
                        .put(rule.id(), rule)));
        for (RuleDefinition rule : layer.rules()) {
            String of = rule.of();
            if (of != null) {
                Effect wanted = rule.effect() == Effect.VIOLATION ? Effect.OBLIGES : Effect.VIOLATION;
                require(wanted, of, at(rule.file(), rule.line()));
            }
        }
        Set<String> read = new HashSet<>();
        layer.rules().forEach(rule -> rule.operands().stream()
                .filter(operand -> operand.source() == Source.COUNTER)
                .forEach(operand -> read.add(operand.name())));
        layer.counters().values().forEach(counter -> check(counter, read));
    }

    private void check(Counter counter, Set<String> read) {
        Place at = at(PolicyFolder.COUNTERS, counter.line());
        if (counter.measure() == Counter.Measure.VIOLATIONS) {
            counter.of().forEach(rule -> require(Effect.VIOLATION, rule, at));
        }
        if (!read.contains(counter.id())) {
            log.error(
                    at,
                    "tidak ada aturan yang membaca pencacah `%s`; pakai dalam aturan atau hapus",
                    "no rule reads the counter `%s`; use it in a rule or remove it",
                    counter.id());
        }
    }

    private void require(Effect effect, String rule, Place at) {
        Map<String, RuleDefinition> known = byEffect.getOrDefault(effect, Map.of());
        if (!known.containsKey(rule)) {
            String word = effect.name().toLowerCase(Locale.ROOT);
            log.error(
                    at,
                    "tidak ada aturan `%s` dengan `@effect(\"%s\")`%s",
                    "there is no rule `%s` with `@effect(\"%s\")`%s",
                    rule,
                    word,
                    Hint.of(rule, known.keySet()));
        }
    }

    private Place at(String path, int line) {
        SourceFile file = folder.file(path);
        return new Place(file == null ? new SourceFile(path, "") : file, line, 0);
    }
}
