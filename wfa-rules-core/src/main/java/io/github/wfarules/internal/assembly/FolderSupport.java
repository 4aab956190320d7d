package io.github.wfarules.internal.assembly;

import io.github.wfarules.PolicyProblemsException;
import io.github.wfarules.internal.source.ProblemLog;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether what reads and compiles policy folders is at hand. A host that asks the shipped policies only may leave it out,
 * and is told what to add when it needs it after all.
 */
final class FolderSupport {
    private static final Map<String, String> ARTIFACT_BY_CLASS = new TreeMap<>(Map.of(
            "de.siegmar.fastcsv.reader.CsvReader", "de.siegmar:fastcsv",
            "org.drools.ecj.EclipseJavaCompiler", "org.drools:drools-ecj",
            "org.drools.model.codegen.execmodel.ModelBuilderImpl", "org.drools:drools-model-codegen",
            "org.drools.modelcompiler.KieBaseBuilder", "org.drools:drools-model-compiler",
            "org.objectweb.asm.ClassReader", "org.ow2.asm:asm",
            "org.snakeyaml.engine.v2.api.Load", "org.snakeyaml:snakeyaml-engine"));

    private FolderSupport() {}

    /**
     * Does nothing where all of it is at hand.
     *
     * @throws PolicyProblemsException where something is not; says which artifacts to add
     */
    static void require() {
        ClassLoader loader = FolderSupport.class.getClassLoader();
        String missing = ARTIFACT_BY_CLASS.entrySet().stream()
                .filter(part -> loader.getResource(part.getKey().replace('.', '/') + ".class") == null)
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            ProblemLog log = new ProblemLog();
            log.error(
                    "aturan tidak dapat disusun, karena ini tidak ada pada class path: %s; hapus dari `exclusions` dalam"
                            + " pom.xml, atau pakai kebijakan bawaan saja, dengan mesin bawaan",
                    "rules cannot be compiled, because these are not on the class path: %s; take them out of the"
                            + " `exclusions` in the pom.xml, or use the shipped policies only, with the default engine",
                    missing);
            throw new PolicyProblemsException(log.problems());
        }
    }
}
