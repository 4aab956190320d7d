package io.github.wfarules.internal.engine;

import io.github.wfarules.internal.safety.Refusal;
import io.github.wfarules.internal.safety.RefusedRulesException;
import io.github.wfarules.internal.safety.StepChecks;
import io.github.wfarules.internal.safety.Walls;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.compiler.compiler.io.memory.MemoryFileSystem;
import org.drools.compiler.lang.descr.CompositePackageDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.io.ByteArrayResource;
import org.drools.model.codegen.execmodel.ModelBuilderImpl;
import org.drools.model.codegen.execmodel.ModelWriter;
import org.drools.model.codegen.execmodel.PackageSources;
import org.drools.util.PortablePath;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.kie.memorycompiler.CompilationResult;
import org.kie.memorycompiler.JavaCompilerFactory;
import org.kie.memorycompiler.JavaConfiguration;

/**
 * Compiles derived rules to class files, in memory, with the compiler that comes along. The same pipeline serves shipped
 * policies when they are built and folders at run time.
 */
public final class RuleCompiler {
    private static final String SOURCES = "src/main/java/";
    private static final String LEVEL = "17";

    private RuleCompiler() {}

    /**
     * {@return the compiled rules}
     *
     * @param derived the derived rule file; it was checked, so that a failure here is a defect of this library
     * @param version what tells these rules from others of the same package, such as a digest of their source: names of
     *     generated classes hang on it
     * @throws RefusedRulesException if the classes do what rules may not do; none of them has been defined then
     */
    public static CompiledRules compile(String derived, String version) {
        Unchecked unchecked = generate(derived, version);
        StepChecks checked = Walls.checked(unchecked.classes());
        return new CompiledRules(unchecked.modelClass(), checked.classes(), checked.present());
    }

    /** Class files that nobody has looked at yet. */
    record Unchecked(String modelClass, Map<String, byte[]> classes) {}

    static Unchecked generate(String derived, String version) {
        ModelBuilderImpl<PackageSources> builder =
                new ModelBuilderImpl<>(PackageSources::dumpSources, configuration(), new ContentId(version), false);
        builder.buildPackages(List.of(new CompositePackageDescr(
                new ByteArrayResource(derived.getBytes(StandardCharsets.UTF_8)), parse(derived))));
        if (builder.hasErrors()) {
            throw new IllegalStateException("derived rules do not build: " + builder.getErrors());
        }
        MemoryFileSystem sources = new MemoryFileSystem();
        ModelWriter.Result written = new ModelWriter().writeModel(sources, builder.getPackageSources());
        Map<String, byte[]> classes = javaToClasses(written.getSourceFiles(), sources);
        return new Unchecked(written.getModelFiles().iterator().next(), classes);
    }

    private static PackageDescr parse(String derived) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr parsed = parser.parse(false, derived);
            if (!parser.hasErrors()) {
                refuseTypes(parsed);
                return parsed;
            }
        } catch (DroolsParserException e) {
            throw new IllegalStateException("derived rules cannot be parsed", e);
        }
        throw new IllegalStateException("derived rules cannot be parsed: " + parser.getErrors());
    }

    /** Derived rules declare none; a declared type would be loaded while the rules are built, before any scan. */
    private static void refuseTypes(PackageDescr parsed) {
        if (!parsed.getTypeDeclarations().isEmpty()
                || !parsed.getEnumDeclarations().isEmpty()) {
            throw new RefusedRulesException(List.of(
                    Refusal.of(null, "menyatakan tipe sendiri (`declare`)", "declare types of its own (`declare`)")));
        }
    }

    private static KnowledgeBuilderConfigurationImpl configuration() {
        return KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(
                        new Properties(), RuleCompiler.class.getClassLoader())
                .as(KnowledgeBuilderConfigurationImpl.KEY);
    }

    private static Map<String, byte[]> javaToClasses(Collection<String> sourceFiles, MemoryFileSystem sources) {
        MemoryFileSystem target = new MemoryFileSystem();
        CompilationResult result = JavaCompilerFactory.loadCompiler(
                        JavaConfiguration.CompilerType.ECLIPSE, LEVEL, SOURCES)
                .compile(
                        sourceFiles.stream().sorted().toArray(String[]::new),
                        sources,
                        target,
                        RuleCompiler.class.getClassLoader());
        if (result.getErrors().length > 0) {
            throw new IllegalStateException("derived rules do not compile: " + Arrays.toString(result.getErrors()));
        }
        Map<String, byte[]> classes = new TreeMap<>();
        for (Map.Entry<PortablePath, byte[]> file : target.getMap().entrySet()) {
            classes.put(file.getKey().asClassName(), file.getValue());
        }
        return classes;
    }
}
