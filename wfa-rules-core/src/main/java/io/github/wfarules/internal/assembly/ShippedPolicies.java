package io.github.wfarules.internal.assembly;

import io.github.wfarules.PolicyProblemsException;
import io.github.wfarules.internal.engine.RuleModels;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.model.RuleDefinition;
import io.github.wfarules.internal.policy.Chain;
import io.github.wfarules.internal.policy.LayerReader;
import io.github.wfarules.internal.policy.PolicyFolder;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
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

    private final Map<String, ShippedPolicy> entries = new TreeMap<>();
    private final Map<String, Layer> read = new ConcurrentHashMap<>();
    private final Map<String, Chain> chains = new ConcurrentHashMap<>();

    /** Reads the index; there are no policies where the module that holds them is not on the class path. */
    ShippedPolicies() {
        if (ShippedPolicies.class.getClassLoader().getResource(INDEX) != null) {
            readAll(INDEX, CompiledIndex::readPolicy).forEach(entry -> entries.put(entry.id(), entry));
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
        return entries.containsKey(id) ? chains.computeIfAbsent(id, asked -> new Chain(layers(asked))) : null;
    }

    private List<Layer> layers(String id) {
        ShippedPolicy entry = entries.get(id);
        List<Layer> layers = new ArrayList<>(entry.parent() == null ? List.of() : layers(entry.parent()));
        Layer layer = read.get(id);
        if (layer == null) {
            layer = layer(entry, layers);
            read.put(id, layer);
        }
        layers.add(layer);
        return layers;
    }

    RuleModels rules(String id) {
        return RuleModels.precompiled(entries.get(id).modelClass());
    }

    PolicyFolder folder(String id) {
        return folder(id, entries.get(id).files());
    }

    private static PolicyFolder folder(String id, List<String> files) {
        return PolicyFolder.of(id, files, path -> open(folderOf(id) + path));
    }

    /** Rule files and scenarios are not opened: the rules are at hand, and the digest was taken of everything. */
    private Layer layer(ShippedPolicy entry, List<Layer> above) {
        List<RuleDefinition> rules = readAll(definitionsOf(entry.id()), CompiledIndex::readRule);
        List<String> data =
                entry.files().stream().filter(file -> file.indexOf('/') < 0).toList();
        LayerReader.Reading reading =
                new LayerReader((folder, layer, parents, log) -> rules).read(folder(entry.id(), data), above);
        Layer layer = reading.layer();
        if (layer == null) {
            throw new PolicyProblemsException(reading.problems());
        }
        return layer.withDigest(entry.digest());
    }

    static String folderOf(String id) {
        return ROOT + "policies/" + id + "/";
    }

    static String definitionsOf(String id) {
        return ROOT + "compiled/" + id + ".bin";
    }

    private static <T> List<T> readAll(String resource, CompiledIndex.Reader<T> reader) {
        try (InputStream in = Objects.requireNonNull(open(resource), resource)) {
            return CompiledIndex.readAll(reader, new DataInputStream(new BufferedInputStream(in)));
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped policies cannot be read", e);
        }
    }

    private static @Nullable InputStream open(String resource) {
        return ShippedPolicies.class.getClassLoader().getResourceAsStream(resource);
    }
}
