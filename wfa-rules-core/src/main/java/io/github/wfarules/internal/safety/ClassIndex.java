package io.github.wfarules.internal.safety;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What the classes of one layer declare, and which rules they serve. */
final class ClassIndex {
    static final int WITHOUT_DEBUG = ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;

    private final Map<String, String> superTypes = new HashMap<>();
    private final Set<String> declared = new HashSet<>();
    private final Map<String, Set<String>> rules = new TreeMap<>();

    /** Reads the classes. */
    ClassIndex(Map<String, byte[]> classes) {
        classes.values().forEach(file -> new ClassReader(file).accept(new Reading(), WITHOUT_DEBUG));
    }

    boolean isOwn(String type) {
        return superTypes.containsKey(type);
    }

    /**
     * {@return the class that has the member: one of these where one of these declares it, else the first type above that
     * is none of these}
     */
    String owner(String named, String member) {
        String owner = named;
        while (isOwn(owner) && !declared.contains(owner + "." + member)) {
            owner = superTypes.get(owner);
        }
        return owner;
    }

    /** {@return the rules that use the class, or the class it stands in} */
    Set<String> rulesOf(String type) {
        Set<String> found = rules.get(type);
        int inner = type.lastIndexOf('$');
        return found == null && inner > 0 ? rulesOf(type.substring(0, inner)) : found == null ? Set.of() : found;
    }

    /** {@return one of the rules that use the class; null where none does} */
    @Nullable
    String ruleOf(String type) {
        return rulesOf(type).stream().findFirst().orElse(null);
    }

    private final class Reading extends ClassVisitor {
        private String type = "";

        Reading() {
            super(Opcodes.ASM9);
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
            superTypes.put(name, String.valueOf(superName));
        }

        @Override
        public @Nullable FieldVisitor visitField(
                int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
            declared.add(type + "." + name + " " + descriptor);
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            declared.add(type + "." + name + " " + descriptor);
            return new RuleNames();
        }
    }

    /** Notes which classes a method mentions after it has begun a rule: they are the rule's condition and consequence. */
    private final class RuleNames extends MethodVisitor {
        private @Nullable String rule;
        private String last = "";

        RuleNames() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitLdcInsn(Object value) {
            last = value instanceof String text ? text : last;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (owner.endsWith("/dsl/pattern/D") && name.equals("rule")) {
                // The possible form of a rule bears the rule's id with a question mark.
                rule = last.endsWith("?") ? last.substring(0, last.length() - 1) : last;
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (rule != null && name.equals("INSTANCE")) {
                rules.computeIfAbsent(owner, key -> new TreeSet<>()).add(rule);
            }
        }
    }
}
