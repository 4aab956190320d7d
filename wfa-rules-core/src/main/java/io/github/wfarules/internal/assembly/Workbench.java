package io.github.wfarules.internal.assembly;

import io.github.wfarules.internal.drl.CheckedRule;
import io.github.wfarules.internal.drl.DerivedRules;
import io.github.wfarules.internal.drl.RuleFiles;
import io.github.wfarules.internal.drl.RuleVariant;
import io.github.wfarules.internal.engine.RuleCompiler;
import io.github.wfarules.internal.engine.RuleEngine;
import io.github.wfarules.internal.engine.RuleModels;
import io.github.wfarules.internal.evaluation.Law;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.policy.Chain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A policy whose own layer can be changed, to see who notices. Every variant of a condition is compiled beforehand, all
 * of them together; everything else is data, and changing it costs a millisecond. Immutable and thread-safe.
 */
public final class Workbench {
    private final Chain chain;
    private final List<RuleModels> models;
    private final Map<String, RuleVariant> variants = new LinkedHashMap<>();

    Workbench(Chain chain, List<RuleModels> models, List<RuleVariant> variants) {
        this.chain = chain;
        this.models = new ArrayList<>(models);
        Map<String, CheckedRule> named = new LinkedHashMap<>();
        for (RuleVariant variant : variants) {
            String name = variant.rule().definition().id() + "~" + named.size();
            named.put(name, variant.rule());
            this.variants.put(name, variant);
        }
        if (!named.isEmpty()) {
            String text = DerivedRules.standIns(
                    RuleFiles.packageOf(own().id()), chain.layers().size() - 1, named, positions(own()));
            this.models.add(RuleModels.loaded(RuleCompiler.compile(text, own().digest())));
        }
    }

    private static Map<String, Integer> positions(Layer layer) {
        Map<String, Integer> positions = new HashMap<>();
        layer.rules().forEach(rule -> positions.put(rule.id(), positions.size()));
        return positions;
    }

    /** {@return the policy's own layer, as it is} */
    public Layer own() {
        return chain.policy();
    }

    /** {@return the policy as it is, with all that stands above it} */
    public Chain chain() {
        return chain;
    }

    /** {@return the variants of conditions, by name} */
    public Map<String, RuleVariant> variants() {
        return Collections.unmodifiableMap(variants);
    }

    /** {@return the policy with its own layer changed in the data of rules or in values} */
    public Assembled changed(Layer own) {
        return assembled(own, Map.of());
    }

    /** {@return the policy with one condition changed} */
    public Assembled changed(String variant) {
        RuleDefinition changed = variants.get(variant).rule().definition();
        List<RuleDefinition> rules = new ArrayList<>(own().rules());
        rules.replaceAll(rule -> rule.id().equals(changed.id()) ? changed : rule);
        return assembled(own().withRules(rules), Map.of(changed.id(), variant));
    }

    private Assembled assembled(Layer own, Map<String, String> names) {
        List<Layer> layers = new ArrayList<>(chain.layers());
        layers.set(layers.size() - 1, own);
        Chain changed = new Chain(layers);
        return Assembled.of(new Law(changed), RuleEngine.direct(models, changed.rules(), names)::run, List.of());
    }
}
