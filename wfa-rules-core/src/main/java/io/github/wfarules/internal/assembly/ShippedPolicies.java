package io.github.wfarules.internal.assembly;

import io.github.wfarules.PolicyProblemsException;
import io.github.wfarules.internal.engine.PartNames;
import io.github.wfarules.internal.engine.RuleModels;
import io.github.wfarules.internal.index.IndexInput;
import io.github.wfarules.internal.index.LayerForm;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.policy.Chain;
import io.github.wfarules.internal.policy.PolicyFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The policies on the class path, as {@link Precompiler} left them: their rules are compiled already. Each is read when
 * it is first asked for, and kept. Thread-safe.
 */
final class ShippedPolicies {
    static final String ROOT = "META-INF/wfa-rules/";
    static final String INDEX = ROOT + "index.bin";
    static final String RELEASE = ROOT + "release.txt";

    private final Map<String, ShippedPolicy> entries = new TreeMap<>();
    private final Map<String, Layer> read = new ConcurrentHashMap<>();
    private final Map<String, Chain> chains = new ConcurrentHashMap<>();

    /**
     * Reads the index; there are no policies where the module that holds them is not on the class path.
     *
     * @throws PolicyProblemsException where that module is of another release than this one
     */
    ShippedPolicies() {
        String release = Release.in(RELEASE);
        if (release != null) {
            Release.refuseOther(release);
            Objects.requireNonNull(index(INDEX), INDEX)
                    .all(ShippedPolicy::read)
                    .forEach(entry -> entries.put(entry.id(), entry));
        }
    }

    Set<String> ids() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** {@return the policy of a region; null where the region has none} */
    @Nullable
    String idOfRegion(String code) {
        return entries.values().stream()
                .filter(entry -> code.equals(entry.region()))
                .map(ShippedPolicy::id)
                .findFirst()
                .orElse(null);
    }

    /** {@return the policy with all that stands above it; null where there is none with this id} */
    @Nullable
    Chain chain(String id) {
        ShippedPolicy entry = entries.get(id);
        return entry == null ? null : chains.computeIfAbsent(id, asked -> new Chain(layers(asked), entry.digest()));
    }

    private List<Layer> layers(String id) {
        ShippedPolicy entry = entries.get(id);
        List<Layer> layers = new ArrayList<>(entry.parent() == null ? List.of() : layers(entry.parent()));
        Layer layer = read.get(id);
        if (layer == null) {
            layer = layer(id, layers);
            read.put(id, layer);
        }
        layers.add(layer);
        return layers;
    }

    RuleModels rules(String id) {
        IndexInput in = Objects.requireNonNull(index(rulesOf(id)), id);
        return RuleModels.precompiled(entries.get(id).modelClass(), in.all(PartNames::read));
    }

    PolicyFolder folder(String id) {
        return PolicyFolder.of(id, entries.get(id).files(), path -> open(folderOf(id) + path));
    }

    /** Not a file of the folder is opened: the build has read and checked all of them. */
    private static Layer layer(String id, List<Layer> above) {
        return LayerForm.read(Objects.requireNonNull(index(layerOf(id)), id), above);
    }

    static String folderOf(String id) {
        return ROOT + "policies/" + id + "/";
    }

    static String layerOf(String id) {
        return ROOT + "compiled/" + id + ".bin";
    }

    static String rulesOf(String id) {
        return ROOT + "compiled/" + id + "-rules.bin";
    }

    private static @Nullable IndexInput index(String resource) {
        try (InputStream in = open(resource)) {
            return in == null ? null : new IndexInput(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped policies cannot be read", e);
        }
    }

    private static @Nullable InputStream open(String resource) {
        return ShippedPolicies.class.getClassLoader().getResourceAsStream(resource);
    }
}
