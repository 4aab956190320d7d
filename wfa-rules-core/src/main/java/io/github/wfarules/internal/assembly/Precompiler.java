package io.github.wfarules.internal.assembly;

import io.github.wfarules.PolicyProblemsException;
import io.github.wfarules.internal.engine.CompiledRules;
import io.github.wfarules.internal.engine.PartNames;
import io.github.wfarules.internal.engine.RuleModels;
import io.github.wfarules.internal.index.IndexOutput;
import io.github.wfarules.internal.index.LayerForm;
import io.github.wfarules.internal.model.Layer;
import io.github.wfarules.internal.policy.Chain;
import io.github.wfarules.internal.policy.ChainReader;
import io.github.wfarules.internal.policy.LayerReader;
import io.github.wfarules.internal.policy.PolicyFolder;
import io.github.wfarules.internal.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compiles a directory of policy folders at build time: class files, what each folder says, and an index, laid out as
 * {@link ShippedPolicies} reads them. The pipeline is the one that folders go through at run time.
 */
public final class Precompiler {
    private static final String PACKAGE = "io.github.wfarules.shipped.";

    private final Path input;
    private final Path output;
    private final List<ShippedPolicy> index = new ArrayList<>();

    private Precompiler(Path input, Path output) {
        this.input = input;
        this.output = output;
    }

    /**
     * Compiles.
     *
     * @param arguments the directory of the policy folders, and where classes and resources go
     * @throws PolicyProblemsException where a folder has a problem, be it only a warning
     */
    public static void main(String[] arguments) throws IOException {
        new Precompiler(Path.of(arguments[0]), Path.of(arguments[1])).run();
    }

    private void run() throws IOException {
        try (Stream<Path> directories = Files.list(input)) {
            for (Path directory :
                    directories.filter(Files::isDirectory).sorted().toList()) {
                compile(PolicyFolder.in(directory));
            }
        }
        IndexOutput out = new IndexOutput();
        out.all(index, (policy, to) -> policy.write(to));
        write(ShippedPolicies.INDEX, out.bytes());
        write(ShippedPolicies.RELEASE, Release.ofThisLibrary() + "\n");
    }

    private void compile(PolicyFolder folder) throws IOException {
        SourceRules rules = new SourceRules();
        ChainReader.Result result = new ChainReader(
                        id -> null, Set.of(), id -> PolicyFolder.in(input.resolve(id)), new LayerReader(rules))
                .read(folder);
        Chain chain = result.chain();
        if (chain == null || !result.problems().isEmpty()) {
            throw new PolicyProblemsException(result.problems());
        }
        Layer layer = chain.policy();
        CompiledRules compiled = rules.compile(
                layer, PACKAGE + layer.id().replace('-', '_'), chain.layers().size() - 1);
        if (compiled.stepped()) {
            throw new IllegalStateException("the rules of `" + layer.id() + "` loop");
        }
        for (Map.Entry<String, byte[]> file : compiled.classes().entrySet()) {
            write(file.getKey().replace('.', '/') + ".class", file.getValue());
        }
        IndexOutput out = new IndexOutput();
        LayerForm.write(layer, out);
        write(ShippedPolicies.layerOf(layer.id()), out.bytes());
        IndexOutput parts = new IndexOutput();
        parts.all(RuleModels.partsOf(compiled), PartNames::write);
        write(ShippedPolicies.rulesOf(layer.id()), parts.bytes());
        for (SourceFile file : folder.files().values()) {
            write(ShippedPolicies.folderOf(layer.id()) + file.path(), file.text());
        }
        index.add(new ShippedPolicy(
                layer.id(),
                layer.regionCode(),
                layer.parent(),
                compiled.modelClass(),
                List.copyOf(folder.files().keySet()),
                chain.digest()));
    }

    private void write(String path, String content) throws IOException {
        write(path, content.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String path, byte[] content) throws IOException {
        Path file = output.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
