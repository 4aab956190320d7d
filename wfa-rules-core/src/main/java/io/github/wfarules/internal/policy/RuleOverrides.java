package io.github.wfarules.internal.policy;

import io.github.wfarules.Effect;
import io.github.wfarules.internal.model.Deduction;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.ParameterLayer;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.model.RuleDefinition.Seal;
import io.github.wfarules.internal.model.SwitchOff;
import io.github.wfarules.internal.source.Place;
import io.github.wfarules.internal.source.ProblemLog;
import io.github.wfarules.internal.source.SourceFile;
import io.github.wfarules.internal.text.Hint;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Checks the rules of a layer against each other and against what the layers above allow. */
final class RuleOverrides {

    private final PolicyFolder folder;
    private final ProblemLog log;

    private record Upper(RuleDefinition rule, String layer) {}

    RuleOverrides(PolicyFolder folder, ProblemLog log) {
        this.folder = folder;
        this.log = log;
    }

    /**
     * Checks the layer.
     *
     * @param complete whether every rule could be read; only then can it be told which parameters no rule reads
     */
    void check(Layer layer, List<Layer> parents, boolean complete) {
        Map<String, Upper> upper = new TreeMap<>();
        parents.forEach(parent -> parent.rules().forEach(rule -> upper.put(rule.id(), new Upper(rule, parent.id()))));
        Map<String, RuleDefinition> own = new TreeMap<>();
        for (RuleDefinition rule : layer.rules()) {
            Place at = at(rule.file(), rule.line());
            RuleDefinition former = own.putIfAbsent(rule.id(), rule);
            if (former != null) {
                log.error(
                        at,
                        "aturan `%s` sudah ada (%s:%s); beri nama lain",
                        "there is already a rule `%s` (%s:%s); choose another id",
                        rule.id(),
                        former.file(),
                        former.line());
            }
            checkAgainstUpper(rule, at, upper);
        }
        for (SwitchOff off : layer.switchOffs()) {
            checkReplaceable(off.rule(), at(PolicyFolder.POLICY, off.line()), upper);
        }
        new RuleDays(folder, log).check(layer, parents);
        if (complete) {
            new RuleLinks(folder, log).check(layer, parents);
            checkRead(layer);
        }
    }

    private void checkAgainstUpper(RuleDefinition rule, Place at, Map<String, Upper> upper) {
        if (upper.containsKey(rule.id())) {
            log.error(
                    at,
                    "aturan `%s` sudah ada dalam `%s`; beri nama lain, dan `@replaces` bila menggantikannya",
                    "there is already a rule `%s` in `%s`; choose another id, and `@replaces` if it replaces that one",
                    rule.id(),
                    upper.get(rule.id()).layer());
        }
        String replaced = rule.replaces();
        if (replaced != null) {
            checkReplaceable(replaced, at, upper);
        } else if (rule.effect() == Effect.OPENS && !upper.isEmpty()) {
            log.error(
                    at,
                    "lapisan bawah hanya boleh `opens` bila lapisan atas menyerahkannya; gantikan aturan `replaceable`"
                            + " dengan `@replaces`, atau pakai `applies`",
                    "a lower layer may only `opens` what an upper layer leaves to it; replace a `replaceable` rule"
                            + " with `@replaces`, or use `applies`");
        }
    }

    private void checkReplaceable(String id, Place at, Map<String, Upper> upper) {
        Upper replaced = upper.get(id);
        if (replaced == null) {
            log.error(
                    at,
                    "tidak ada lapisan atas yang memuat aturan `%s`%s",
                    "no upper layer has a rule `%s`%s",
                    id,
                    Hint.of(id, upper.keySet()));
        } else if (replaced.rule().seal() != Seal.REPLACEABLE) {
            log.error(
                    at,
                    "aturan `%s` dari `%s` tidak `replaceable`; tambahkan larangan atau kewajiban sendiri di sampingnya",
                    "the rule `%s` of `%s` is not `replaceable`; add a denial or duty of your own beside it",
                    id,
                    replaced.layer());
        }
    }

    private void checkRead(Layer layer) {
        Set<String> read = layer.parametersReadBesideRules();
        layer.rules().forEach(rule -> read.addAll(rule.parameters()));
        checkTaken(layer);
        for (ParameterLayer parameter : layer.parameters().values()) {
            if (parameter.declaration() != null && !read.contains(parameter.id())) {
                log.error(
                        at(parameter.file(), parameter.line()),
                        "tidak ada aturan, jam kerja atau tingkat layanan yang membaca parameter `%s`; pakai dalam aturan atau hapus",
                        "no rule, hours or service level read the parameter `%s`; use it in a rule or remove it",
                        parameter.id());
            }
        }
    }

    private void checkTaken(Layer layer) {
        Set<String> taken = new HashSet<>();
        layer.rules().forEach(rule -> taken.add(String.valueOf(rule.placesParameter())));
        for (Deduction deduction : layer.services().deductions()) {
            if (!taken.contains(deduction.id())) {
                log.error(
                        at(PolicyFolder.SERVICES, deduction.line()),
                        "tidak ada aturan yang mengenakan potongan `%s`; pakai dalam aturan atau hapus",
                        "no rule takes the deduction `%s`; use it in a rule or remove it",
                        deduction.id());
            }
        }
    }

    private Place at(String path, int line) {
        SourceFile file = folder.file(path);
        return new Place(file == null ? new SourceFile(path, "") : file, line, 0);
    }
}
