package io.github.wfarules.internal.safety;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The third wall: classes in which every jump back, and every method that could come to call itself, takes from the step
 * budget of the decision. A class without either is left byte for byte as it is.
 *
 * @param classes class name to class file
 * @param present whether there is any check, so that decisions need a budget
 */
public record StepChecks(Map<String, byte[]> classes, boolean present) {

    static StepChecks in(Map<String, byte[]> classes, ClassIndex index) {
        CallGraph calls = new CallGraph(classes);
        Map<String, byte[]> checked = new TreeMap<>();
        boolean present = false;
        for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
            String type = entry.getKey().replace('.', '/');
            boolean loops = calls.couldLoop(type);
            checked.put(entry.getKey(), loops ? rewritten(entry.getValue(), calls, index) : entry.getValue());
            present |= loops;
        }
        return new StepChecks(checked, present);
    }

    private static byte[] rewritten(byte[] file, CallGraph calls, ClassIndex index) {
        ClassReader reader = new ClassReader(file);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        String rule = index.ruleOf(reader.getClassName());
        reader.accept(new Rewriting(writer, calls, rule == null ? "?" : rule), 0);
        return writer.toByteArray();
    }

    private static final class Rewriting extends ClassVisitor {
        private final CallGraph calls;
        private final String rule;
        private String type = "";

        Rewriting(ClassWriter writer, CallGraph calls, String rule) {
            super(Opcodes.ASM9, writer);
            this.calls = calls;
            this.rule = rule;
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            type = name;
            super.visit(version, access, name, signature, superName, interfaces);
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            MethodVisitor writer = super.visitMethod(access, name, descriptor, signature, exceptions);
            return new StepInsertion(writer, rule, calls.isCircular(type, name, descriptor));
        }
    }
}
